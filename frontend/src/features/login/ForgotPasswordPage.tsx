import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useAskForReset } from './queries';
import { EntryFrame } from './EntryFrame';
import { useRules } from '@/components/use-rules';

export function ForgotPasswordPage() {
  const { t } = useTranslation('login');
  const ask = useAskForReset();
  const rules = useRules();
  const form = useForm({ initialValues: { email: '' }, validate: { email: rules.email } });
  return (
    <EntryFrame title={t('forgot.title')} lead={t('forgot.lead')}>
      <form onSubmit={form.onSubmit(({ email }) => ask.mutate(email.trim()))} noValidate>
        <Stack>
          {ask.isSuccess && (
            <Alert color="teal" role="status">
              {t('forgot.sent')}
            </Alert>
          )}
          {ask.error !== null && <ProblemAlert error={ask.error} />}
          <TextInput
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            {...form.getInputProps('email')}
          />
          <Button type="submit" size="md" loading={ask.isPending}>
            {t('forgot.submit')}
          </Button>
          <ButtonLink to="/sign-in" variant="subtle">
            {t('toSignIn')}
          </ButtonLink>
        </Stack>
      </form>
    </EntryFrame>
  );
}
