import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useFormat } from '@/lib/format';
import { roles, useDeleteRole, type Role } from './queries';
import { RoleDialog } from './RoleDialog';

export function RolesPage() {
  const { t } = useTranslation('logins');
  const query = useQuery(roles());
  const mayWrite = useMay('logins:write');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <Page
      size="narrow"
      title={t('roles.title')}
      lead={t('roles.lead')}
      action={
        mayWrite ? (
          <Button leftSection={<IconPlus size={18} />} onClick={open}>
            {t('roles.make')}
          </Button>
        ) : undefined
      }
    >
      <QueryView query={query}>
        {({ items, permissions }) => (
          <>
            <Stack gap="xs">
              {items.map((role) => (
                <RoleCard key={role.id} role={role} permissions={permissions} mayWrite={mayWrite} />
              ))}
            </Stack>
            {opened && <RoleDialog permissions={permissions} onClose={close} />}
          </>
        )}
      </QueryView>
    </Page>
  );
}

function RoleCard({ role, permissions, mayWrite }: { role: Role; permissions: string[]; mayWrite: boolean }) {
  const { t } = useTranslation('logins');
  const format = useFormat();
  const [editing, edit] = useDisclosure(false);
  const [deleting, del] = useDisclosure(false);
  const remove = useDeleteRole(role.id);
  const { name } = role;
  const shown = role.permissions.filter((permission) => permissions.includes(permission));
  const text =
    shown.length === 0
      ? t('roles.nothing')
      : shown.length === permissions.length
        ? t('roles.all')
        : format.list(shown);
  return (
    <Card padding="md">
      <Stack gap="xs">
        <Group justify="space-between">
          <Group gap="sm">
            <Title order={2} size="h4">
              {name}
            </Title>
            {role.builtIn && <Badge color="gray">{t('roles.builtIn')}</Badge>}
            <Text size="sm" c="dimmed">
              {t('roles.logins', { count: role.logins })}
            </Text>
          </Group>
          {mayWrite && !role.builtIn && (
            <Group gap="xs">
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={edit.open}
                aria-label={t('roles.editName', { name })}
              >
                {t('roles.edit')}
              </Button>
              {role.logins === 0 && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="red"
                  onClick={del.open}
                  aria-label={t('roles.deleteConfirm', { name })}
                >
                  {t('roles.delete')}
                </Button>
              )}
            </Group>
          )}
        </Group>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {text}
        </Text>
      </Stack>
      {editing && <RoleDialog role={role} permissions={permissions} onClose={edit.close} />}
      <ConfirmDialog
        opened={deleting}
        onClose={del.close}
        title={t('roles.deleteTitle', { name })}
        confirm={t('roles.deleteConfirm', { name })}
        pending={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate(undefined, { onSuccess: del.close })}
      >
        <Text>{t('roles.deleteText')}</Text>
      </ConfirmDialog>
    </Card>
  );
}
