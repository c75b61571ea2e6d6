import { ActionIcon, Button, Card, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useMoveLocation, useRemoveLocation, useRenameLocation, type Location } from './queries';

interface Props {
  location: Location;
  before: Location | undefined;
  after: Location | undefined;
}

/** A place, what is there, and its turn among the others. */
export function LocationCard({ location, before, after }: Props) {
  const { t } = useTranslation(['servers', 'common']);
  const { id, name, servers } = location;
  const [renaming, { open, close }] = useDisclosure(false);
  const [wanted, setWanted] = useState(name);
  const rename = useRenameLocation(location);
  const remove = useRemoveLocation();
  const move = useMoveLocation();
  const mayWrite = useMay('servers:write');
  const problem = remove.error ?? move.error;
  return (
    <Card padding="sm">
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap">
          <Stack gap={0} miw={0}>
            <Text fw={600}>{name}</Text>
            <Text size="sm" c="dimmed">
              {t('locations.servers', { count: servers })}
            </Text>
          </Stack>
          {mayWrite && (
            <Group gap={4} wrap="nowrap">
              <ActionIcon
                variant="subtle"
                aria-label={t('locations.up', { name })}
                disabled={before === undefined || move.isPending}
                onClick={() => before !== undefined && move.mutate([location, before])}
              >
                <IconArrowUp size={18} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                aria-label={t('locations.down', { name })}
                disabled={after === undefined || move.isPending}
                onClick={() => after !== undefined && move.mutate([location, after])}
              >
                <IconArrowDown size={18} aria-hidden />
              </ActionIcon>
              <Button size="compact-sm" variant="subtle" onClick={open}>
                {t('locations.rename')}
              </Button>
              <ActionIcon
                variant="subtle"
                color="red"
                aria-label={t('locations.delete', { name })}
                loading={remove.isPending}
                onClick={() => remove.mutate(id)}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </Group>
          )}
        </Group>
        {problem !== null && <ProblemAlert error={problem} />}
      </Stack>
      <ConfirmDialog
        opened={renaming}
        onClose={close}
        tone="tide"
        title={t('locations.renameTitle', { name })}
        confirm={t('common:save')}
        disabled={wanted.trim() === ''}
        pending={rename.isPending}
        error={rename.error}
        onConfirm={() => rename.mutate(wanted.trim(), { onSuccess: close })}
      >
        <TextInput
          label={t('column.name')}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
          data-autofocus
        />
      </ConfirmDialog>
    </Card>
  );
}
