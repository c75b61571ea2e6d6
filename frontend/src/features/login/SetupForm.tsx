import { Button, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { asProblem, fieldErrors } from '@/api/problem';
import { PasswordField } from '@/components/PasswordField';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useSetup } from './queries';
import { useRules } from '@/components/use-rules';

interface Props {
  token: string;
  onReady: () => void;
}

const zones = Intl.supportedValuesOf('timeZone');
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function SetupForm({ token, onReady }: Props) {
  const { t } = useTranslation('login');
  const setup = useSetup();
  const rules = useRules();
  const form = useForm({
    initialValues: { siteName: '', email: '', password: '', timeZone: here },
    validate: { email: rules.email, password: rules.newPassword },
  });
  const submit = form.onSubmit(({ siteName, ...rest }) =>
    setup.mutate(
      { token, ...rest, siteName: siteName.trim() === '' ? undefined : siteName.trim() },
      { onSuccess: onReady, onError: (error) => form.setErrors(fieldErrors(asProblem(error))) },
    ),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {setup.error !== null && <ProblemAlert error={setup.error} />}
        <TextInput
          label={t('setup.siteName')}
          description={t('setup.siteNameHint')}
          autoComplete="organization"
          {...form.getInputProps('siteName')}
        />
        <TextInput
          label={t('setup.email')}
          type="email"
          autoComplete="username"
          {...form.getInputProps('email')}
        />
        <PasswordField
          label={t('setup.password')}
          description={t('setup.passwordHint')}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <Select
          label={t('setup.timeZone')}
          description={t('setup.timeZoneHint')}
          searchable
          allowDeselect={false}
          data={zones.includes(here) ? zones : [here, ...zones]}
          {...form.getInputProps('timeZone')}
        />
        <Button type="submit" size="md" loading={setup.isPending}>
          {t('setup.submit')}
        </Button>
      </Stack>
    </form>
  );
}
