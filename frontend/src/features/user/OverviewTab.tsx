import {
  Button,
  Group,
  SimpleGrid,
  Stack,
  Switch,
  TagsInput,
  Text,
  TextInput,
  Textarea,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { CopyValue } from '@/components/CopyValue';
import { Facts } from '@/components/Facts';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { When } from '@/components/When';
import { useEditUser, type UserDetail } from './queries';

export function OverviewTab({ user }: { user: UserDetail }) {
  const { t } = useTranslation(['users', 'common']);
  const mayWrite = useMay('users:write');
  const edit = useEditUser(user);
  const form = useForm({
    initialValues: {
      displayName: user.displayName,
      notes: user.notes,
      tags: user.tags,
      permanent: user.permanent,
    },
  });
  const submit = form.onSubmit((values) => edit.mutate(values, { onSuccess: () => form.resetDirty() }));
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      <Section title={t('facts.title')}>
        <Facts
          facts={[
            [t('column.email'), user.email ?? '–'],
            [t('column.username'), user.username ?? '–'],
            [t('column.plan'), user.plan?.name ?? '–'],
            [t('column.server'), user.server?.name ?? t('noServer')],
            [
              t('facts.login'),
              user.login === undefined
                ? t('facts.noLogin')
                : `${user.login.email ?? '–'} · ${user.login.role}`,
            ],
            [t('column.created'), <When key="created" at={user.createdAt} as="day" />],
            [t('facts.id'), <CopyValue key="id" value={user.id} name={t('facts.id')} />],
          ]}
        />
      </Section>
      <Section title={t('edit.title')}>
        <form onSubmit={submit}>
          <fieldset disabled={!mayWrite} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
            <Stack>
              {edit.error !== null && <ProblemAlert error={edit.error} />}
              <TextInput label={t('column.name')} {...form.getInputProps('displayName')} />
              <Textarea label={t('edit.notes')} autosize minRows={3} {...form.getInputProps('notes')} />
              <TagsInput label={t('column.tags')} {...form.getInputProps('tags')} />
              <Switch
                label={t('edit.permanent')}
                description={t('edit.permanentHint')}
                {...form.getInputProps('permanent', { type: 'checkbox' })}
              />
              <Group justify="flex-end">
                {edit.isSuccess && !form.isDirty() && (
                  <Text size="sm" c="dimmed" role="status">
                    {t('common:saved')}
                  </Text>
                )}
                <Button type="submit" disabled={!form.isDirty()} loading={edit.isPending}>
                  {t('common:save')}
                </Button>
              </Group>
            </Stack>
          </fieldset>
        </form>
      </Section>
    </SimpleGrid>
  );
}
