import { Button, NativeSelect, Popover, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFilterWords } from './filters';
import type { UserSearch } from './queries';
import { filterNames, userSearchOf, type FilterName } from './search';

interface Props {
  taken: readonly FilterName[];
  onAdd: (change: UserSearch) => void;
}

export function AddFilter({ taken, onAdd }: Props) {
  const { t } = useTranslation('users');
  const [opened, { toggle, close }] = useDisclosure(false);
  const { choices } = useFilterWords();
  const free = filterNames.filter((name) => !taken.includes(name));
  const [chosen, setChosen] = useState<FilterName>('state');
  const [typed, setTyped] = useState('');
  const name = free.includes(chosen) ? chosen : free[0];
  if (name === undefined) return null;
  const offered = choices[name];
  const value = typed === '' && Array.isArray(offered) ? (offered[0]?.value ?? '') : typed;
  const add = () => {
    const change = userSearchOf({ [name]: value });
    onAdd({ [name]: change[name] });
    setTyped('');
    close();
  };
  return (
    <Popover opened={opened} onChange={toggle} trapFocus shadow="md" position="bottom-start">
      <Popover.Target>
        <Button variant="default" leftSection={<IconPlus size={16} />} onClick={toggle}>
          {t('filter.add')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Stack gap="sm" w={240}>
            <NativeSelect
              label={t('filter.field')}
              value={name}
              data={free.map((each) => ({ value: each, label: t(`filter.name.${each}`) }))}
              onChange={(event) => {
                const wanted = event.currentTarget.value;
                setChosen(free.find((each) => each === wanted) ?? name);
                setTyped('');
              }}
            />
            {Array.isArray(offered) ? (
              <NativeSelect
                label={t('filter.value')}
                value={value}
                data={offered}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
            ) : (
              <TextInput
                label={t('filter.value')}
                type={offered}
                value={value}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
            )}
            <Button type="submit" disabled={value === ''}>
              {t('filter.apply')}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
