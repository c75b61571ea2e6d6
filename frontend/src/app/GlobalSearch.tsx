import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUser } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may } from '@/api/session';
import { useSelf } from '@/api/use-session';
import { useFoundUsers } from '@/features/user/queries';
import { navigation } from './navigation';

/** Ctrl or Cmd and K: people by any of their names, pages by theirs. */
export function GlobalSearch() {
  const { t } = useTranslation('admin');
  const navigate = useNavigate();
  const self = useSelf();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const people = useFoundUsers(search);
  const matches = (text: string) => text.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase());
  const pages = navigation
    .flatMap(({ pages: each }) => [...each])
    .filter(({ permission, label }) => self !== null && may(self, permission) && matches(t(`nav.${label}`)));
  const groups: SpotlightActionGroupData[] = [
    {
      group: t('search.people'),
      actions: people.map(({ id, displayName, email }) => ({
        id,
        label: displayName,
        description: email ?? undefined,
        leftSection: <IconUser size={18} aria-hidden />,
        onClick: () => void navigate({ to: '/admin/users/$userId', params: { userId: id } }),
      })),
    },
    {
      group: t('search.pages'),
      actions: pages.map(({ to, label, icon: Icon }) => ({
        id: to,
        label: t(`nav.${label}`),
        leftSection: <Icon size={18} aria-hidden />,
        onClick: () => void navigate({ to }),
      })),
    },
  ];
  return (
    <Spotlight
      shortcut={['mod + K']}
      query={typed}
      onQueryChange={setTyped}
      actions={groups.filter(({ actions }) => actions.length > 0)}
      filter={(_, actions) => actions}
      nothingFound={t('search.nothing')}
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t('search.placeholder'),
        'aria-label': t('search.open'),
      }}
    />
  );
}
