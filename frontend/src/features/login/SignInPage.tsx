import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '@/components/links';
import { PasswordField } from '@/components/PasswordField';
import { ProblemAlert } from '@/components/ProblemAlert';
import { site } from '@/api/site';
import { EntryFrame } from './EntryFrame';
import { PlexSignIn } from './PlexSignIn';
import { setupState, useSignIn } from './queries';
import { useRules } from '@/components/use-rules';

interface Props {
  onSignedIn: () => void;
}

export function SignInPage({ onSignedIn }: Props) {
  const { t } = useTranslation('login');
  const setup = useQuery(setupState());
  const { data: here } = useQuery(site());
  const signIn = useSignIn();
  const rules = useRules();
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: { email: rules.email, password: rules.required },
  });
  return (
    <EntryFrame title={t('signIn.title')} lead={t('signIn.lead')} site={setup.data?.siteName}>
      <Stack>
        {setup.data?.required === true && <Alert color="amber">{t('signIn.setupNeeded')}</Alert>}
        {setup.data?.required === false && here?.plexSignIn === true && <PlexSignIn />}
        <form
          onSubmit={form.onSubmit((values) => signIn.mutate(values, { onSuccess: onSignedIn }))}
          noValidate
        >
          <Stack>
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
          </Stack>
        </form>
        <Group justify="space-between">
          <AnchorLink to="/forgot-password">{t('forgot.title')}</AnchorLink>
          {here?.registration !== undefined && <AnchorLink to="/register">{t('register.title')}</AnchorLink>}
        </Group>
        <Text size="sm" c="dimmed">
          {t('signIn.noPassword')}
        </Text>
      </Stack>
    </EntryFrame>
  );
}
