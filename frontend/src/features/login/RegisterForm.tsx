import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { asProblem, fieldErrors } from '@/api/problem';
import { PasswordField } from '@/components/PasswordField';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useRegister } from './queries';
import { useRules } from '@/components/use-rules';

export function RegisterForm({ withDiscord }: { withDiscord: boolean }) {
  const { t } = useTranslation('login');
  const register = useRegister();
  const rules = useRules();
  const form = useForm({
    initialValues: { displayName: '', email: '', password: '', discordName: '', discordId: '' },
    validate: {
      displayName: rules.required,
      email: rules.email,
      password: rules.newPassword,
      discordName: withDiscord ? rules.required : () => null,
      discordId: (value) => (!withDiscord || /^\d{15,22}$/.test(value) ? null : t('register.discordIdWrong')),
    },
  });
  if (register.isSuccess) {
    return (
      <Alert color="teal" title={t('register.sentTitle')} role="status">
        {t('register.sent')}
      </Alert>
    );
  }
  const submit = form.onSubmit(({ discordName, discordId, ...rest }) =>
    register.mutate(
      { ...rest, email: rest.email.trim(), ...(withDiscord ? { discordName, discordId } : {}) },
      { onError: (error) => form.setErrors(fieldErrors(asProblem(error))) },
    ),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {register.error !== null && <ProblemAlert error={register.error} />}
        <TextInput
          label={t('register.name')}
          autoComplete="nickname"
          maxLength={120}
          {...form.getInputProps('displayName')}
        />
        <TextInput
          label={t('signIn.email')}
          description={t('register.emailHint')}
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
        {withDiscord && (
          <>
            <TextInput label={t('register.discordName')} {...form.getInputProps('discordName')} />
            <TextInput
              label={t('register.discordId')}
              description={t('register.discordIdHint')}
              inputMode="numeric"
              {...form.getInputProps('discordId')}
            />
          </>
        )}
        <Button type="submit" size="md" loading={register.isPending}>
          {t('register.submit')}
        </Button>
      </Stack>
    </form>
  );
}
