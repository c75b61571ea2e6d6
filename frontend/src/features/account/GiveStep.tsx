import { Button, Card, Group, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useRequestChange } from './queries';

interface Props {
  onGiven: (requestId: string) => void;
  onBack: () => void;
}

export function GiveStep({ onGiven, onBack }: Props) {
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
      <form onSubmit={submit} noValidate>
        <Stack>
          <Title order={2}>{t('change.step2.heading')}</Title>
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
          <Group justify="space-between">
            <Button variant="default" onClick={onBack}>
              {t('change.step2.back')}
            </Button>
            <Button type="submit" loading={request.isPending}>
              {t('change.step2.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
