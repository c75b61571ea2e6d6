import { Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { EmptyState } from '@/components/EmptyState';
import { AnchorLink } from '@/components/links';
import { Page } from '@/components/Page';
import { ListView } from '@/components/table/ListView';
import type { Column } from '@/components/table/columns';
import { When } from '@/components/When';
import { InviteLogin } from './InviteLogin';
import { LoginState } from './LoginState';
import { loginList, roles, type Login, type LoginSearch } from './queries';

interface Props {
  search: LoginSearch;
  onSearch: (change: LoginSearch) => void;
  onOpen: (login: Login) => void;
}

export function LoginsPage({ search, onSearch, onOpen }: Props) {
  const { t } = useTranslation('logins');
  const query = useQuery(loginList(search));
  const known = useQuery(roles());
  const mayWrite = useMay('logins:write');
  const [text, setText] = useState(search.search ?? '');
  const look = useDebouncedCallback(
    (value: string) => onSearch({ search: value === '' ? undefined : value, page: undefined }),
    300,
  );
  const columns = useColumns();
  return (
    <Page title={t('title')} lead={t('lead')} action={mayWrite ? <InviteLogin /> : undefined}>
      <Group mb="sm" gap="sm">
        <TextInput
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={text}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            look(value);
          }}
        />
        <Select
          aria-label={t('role')}
          placeholder={t('allRoles')}
          clearable
          value={search.roleId ?? null}
          onChange={(roleId) => onSearch({ roleId: roleId ?? undefined, page: undefined })}
          data={(known.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Group>
      <ListView
        label={t('title')}
        query={query}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ displayName }) => displayName}
        onOpen={onOpen}
        onPaging={({ page, pageSize }) => onSearch({ page, pageSize: pageSize ?? search.pageSize })}
        empty={
          <EmptyState icon={IconUsers} title={t('empty')}>
            {t('emptyText')}
          </EmptyState>
        }
      />
    </Page>
  );
}

function useColumns(): readonly Column<Login>[] {
  const { t } = useTranslation('logins');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('name'),
        cell: ({ id, displayName, email }) => (
          <Stack gap={0} maw={360}>
            <AnchorLink to="/admin/logins/$loginId" params={{ loginId: id }} fw={600} size="sm" truncate>
              {displayName}
            </AnchorLink>
            {email !== undefined && email !== displayName && (
              <Text size="xs" c="dimmed" truncate>
                {email}
              </Text>
            )}
          </Stack>
        ),
      },
      { id: 'role', header: t('role'), cell: ({ role }) => role.name },
      { id: 'state', header: t('state'), cell: (login) => <LoginState login={login} /> },
      {
        id: 'user',
        header: t('user'),
        cell: ({ userId, displayName }) =>
          userId === undefined ? (
            '–'
          ) : (
            <AnchorLink to="/admin/users/$userId" params={{ userId }} size="sm">
              {displayName}
            </AnchorLink>
          ),
      },
      { id: 'created', header: t('created'), cell: ({ createdAt }) => <When at={createdAt} as="day" /> },
    ],
    [t],
  );
}
