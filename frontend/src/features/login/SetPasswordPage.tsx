import { Alert, Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { PasswordField } from '@/components/PasswordField';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useSetPassword } from './queries';
import { EntryFrame } from './EntryFrame';
import { useRules } from '@/components/use-rules';

interface Props {
  token: string | null;
  onSignedIn: () => void;
}

export function SetPasswordPage({ token, onSignedIn }: Props) {
  const { t } = useTranslation('login');
  const set = useSetPassword();
  const rules = useRules();
  const form = useForm({ initialValues: { password: '' }, validate: { password: rules.newPassword } });
  if (token === null) {
    return (
      <EntryFrame title={t('reset.title')}>
        <Stack>
          <Alert color="amber">{t('link.missing')}</Alert>
          <ButtonLink to="/forgot-password" variant="default">
            {t('forgot.title')}
          </ButtonLink>
        </Stack>
      </EntryFrame>
    );
  }
  return (
    <EntryFrame title={t('reset.title')} lead={t('reset.lead')}>
      <form
        onSubmit={form.onSubmit(({ password }) => set.mutate({ token, password }, { onSuccess: onSignedIn }))}
        noValidate
      >
        <Stack>
          {set.error !== null && <ProblemAlert error={set.error} />}
          <PasswordField
            label={t('password.new')}
            description={t('setup.passwordHint')}
            autoComplete="new-password"
            {...form.getInputProps('password')}
          />
          <Button type="submit" size="md" loading={set.isPending}>
            {t('reset.submit')}
          </Button>
        </Stack>
      </form>
    </EntryFrame>
  );
}
