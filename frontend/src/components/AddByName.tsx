import { Button, Group, Stack, TextInput } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemAlert } from './ProblemAlert';

interface AddByNameProps<T> {
  label: string;
  action: string;
  add: UseMutationResult<T, Error, string>;
}

/** For what needs nothing but a name to exist. */
export function AddByName<T>({ label, action, add }: AddByNameProps<T>) {
  const [name, setName] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(name.trim(), { onSuccess: () => setName('') });
      }}
    >
      <Stack gap="xs">
        {add.error !== null && <ProblemAlert error={add.error} />}
        <Group align="flex-end">
          <TextInput
            flex={1}
            label={label}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" loading={add.isPending} disabled={name.trim() === ''}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
