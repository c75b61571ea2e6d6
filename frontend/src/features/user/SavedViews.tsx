import {
  ActionIcon,
  Button,
  Divider,
  Group,
  Popover,
  Stack,
  Text,
  TextInput,
  UnstyledButton,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { savedViews, useSavedViews, type SavedView, type UserSearch } from './queries';
import { filterOf } from './search';

interface Props {
  search: UserSearch;
  /** Those that are shown now. */
  columns: readonly string[];
  onOpen: (view: SavedView) => void;
}

/** Looks at the list that somebody comes back to, under names of their own. */
export function SavedViews({ search, columns, onOpen }: Props) {
  const { t } = useTranslation('users');
  const [opened, { toggle, close }] = useDisclosure(false);
  const views = useQuery({ ...savedViews(), enabled: opened }).data?.items ?? [];
  const { save, remove } = useSavedViews();
  const [name, setName] = useState('');
  const error = save.error ?? remove.error;
  return (
    <Popover opened={opened} onChange={toggle} position="bottom-end" shadow="md" trapFocus width={300}>
      <Popover.Target>
        <Button variant="default" leftSection={<IconBookmark size={16} />} onClick={toggle}>
          {t('views.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          {error !== null && <ProblemAlert error={error} />}
          {views.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('views.empty')}
            </Text>
          ) : (
            <Stack gap={4} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
              {views.map((view) => (
                <Group key={view.id} component="li" justify="space-between" wrap="nowrap">
                  <UnstyledButton
                    py={6}
                    flex={1}
                    miw={0}
                    onClick={() => {
                      onOpen(view);
                      close();
                    }}
                  >
                    <Text size="sm" fw={600} truncate>
                      {view.name}
                    </Text>
                  </UnstyledButton>
                  <ActionIcon
                    variant="subtle"
                    color="red"
                    aria-label={t('views.delete', { name: view.name })}
                    onClick={() => remove.mutate(view.id)}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </Group>
              ))}
            </Stack>
          )}
          <Divider />
          <form
            onSubmit={(event) => {
              event.preventDefault();
              save.mutate(
                { name: name.trim(), query: queryOf(search), columns: [...columns] },
                { onSuccess: () => setName('') },
              );
            }}
          >
            <Group gap="xs" align="flex-end" wrap="nowrap">
              <TextInput
                flex={1}
                label={t('views.name')}
                maxLength={80}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button type="submit" loading={save.isPending} disabled={name.trim() === ''}>
                {t('views.save')}
              </Button>
            </Group>
          </form>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** What is filtered and in which order; not the page that one happens to be on. */
function queryOf(search: UserSearch): Record<string, string> {
  const chosen = Object.entries({ ...filterOf(search), sort: search.sort });
  return Object.fromEntries(
    chosen.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
