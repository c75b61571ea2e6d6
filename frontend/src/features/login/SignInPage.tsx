import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '@/components/PasswordField';
import { ProblemAlert } from '@/components/ProblemAlert';
import { EntryFrame } from './EntryFrame';
import { setupState, useSignIn } from './queries';
import { useRules } from './rules';

interface Props {
  onSignedIn: () => void;
}

export function SignInPage({ onSignedIn }: Props) {
  const { t } = useTranslation('login');
  const setup = useQuery(setupState());
  const signIn = useSignIn();
  const rules = useRules();
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: { email: rules.email, password: rules.required },
  });
  return (
    <EntryFrame title={t('signIn.title')} lead={t('signIn.lead')} site={setup.data?.siteName}>
      <form onSubmit={form.onSubmit((values) => signIn.mutate(values, { onSuccess: onSignedIn }))} noValidate>
        <Stack>
          {setup.data?.required === true && <Alert color="amber">{t('signIn.setupNeeded')}</Alert>}
          {signIn.error !== null && <ProblemAlert error={signIn.error} />}
          <TextInput
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            {...form.getInputProps('email')}
          />
          <PasswordField
            label={t('signIn.password')}
            autoComplete="current-password"
            {...form.getInputProps('password')}
          />
          <Button type="submit" size="md" loading={signIn.isPending}>
            {t('signIn.submit')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('signIn.noPassword')}
          </Text>
        </Stack>
      </form>
    </EntryFrame>
  );
}
