import { Button, Card, Divider, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useRequestChange } from './queries';
import { SignInChoice } from './SignInChoice';

interface Props {
  /** Typing an address is not enough on this site. */
  signInRequired: boolean;
  onGiven: (requestId: string) => void;
  onBack: () => void;
}

export function GiveStep({ signInRequired, onGiven, onBack }: Props) {
  const { t } = useTranslation(['account', 'login']);
  const request = useRequestChange();
  const form = useForm({
    initialValues: { email: '' },
    validate: { email: (value) => (value.trim() === '' ? t('login:invalid.required') : null) },
  });
  const submit = form.onSubmit(({ email }) =>
    request.mutate(email.trim(), { onSuccess: ({ id }) => onGiven(id) }),
  );
  return (
    <Card mt="md">
      <Stack>
        <Title order={2}>{t('change.step2.heading')}</Title>
        <SignInChoice />
        {!signInRequired && (
          <>
            <Divider label={t('change.step2.or')} />
            <form onSubmit={submit} noValidate>
              <Stack>
                {request.error !== null && <ProblemAlert error={request.error} />}
                <TextInput
                  size="md"
                  label={t('change.step2.email')}
                  description={t('change.step2.hint')}
                  autoComplete="off"
                  autoCapitalize="none"
                  inputMode="email"
                  {...form.getInputProps('email')}
                />
                <Button
                  type="submit"
                  variant="default"
                  loading={request.isPending}
                  style={{ alignSelf: 'flex-start' }}
                >
                  {t('change.step2.submit')}
                </Button>
              </Stack>
            </form>
          </>
        )}
        <Button variant="subtle" color="gray" onClick={onBack} style={{ alignSelf: 'flex-start' }}>
          {t('change.step2.back')}
        </Button>
      </Stack>
    </Card>
  );
}
