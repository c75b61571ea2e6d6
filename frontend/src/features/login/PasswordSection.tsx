import { Alert, Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useSelf } from '@/api/use-session';
import { PasswordField } from '@/components/PasswordField';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { useChangePassword } from './queries';
import { useRules } from '@/components/use-rules';

export function PasswordSection() {
  const { t } = useTranslation('login');
  const known = useSelf()?.hasPassword ?? false;
  const change = useChangePassword();
  const rules = useRules();
  const form = useForm({
    initialValues: { current: '', next: '' },
    validate: { current: known ? rules.required : () => null, next: rules.newPassword },
  });
  const submit = form.onSubmit(({ current, next }) =>
    change.mutate(
      { currentPassword: known ? current : undefined, newPassword: next },
      { onSuccess: () => form.reset() },
    ),
  );
  return (
    <Section title={t('password.title')} lead={known ? undefined : t('password.lead')}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {change.isSuccess && <Alert color="teal">{t('password.done')}</Alert>}
          {change.error !== null && <ProblemAlert error={change.error} />}
          {known && (
            <PasswordField
              label={t('password.current')}
              autoComplete="current-password"
              {...form.getInputProps('current')}
            />
          )}
          <PasswordField
            label={t('password.new')}
            description={t('setup.passwordHint')}
            autoComplete="new-password"
            {...form.getInputProps('next')}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={change.isPending}>
              {t(known ? 'password.submit' : 'password.set')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
