import { Alert, Button, Card, Stack, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { asProblem, fieldErrors } from '@/api/problem';
import type { Self } from '@/api/session';
import { useSelf } from '@/api/use-session';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useRules } from '@/components/use-rules';
import { useWriteToOperator } from './queries';

export function ContactPage() {
  const self = useSelf();
  /* The session may come after the page. */
  return <Letter key={self?.id ?? 'stranger'} self={self} />;
}

function Letter({ self }: { self: Self | null }) {
  const { t } = useTranslation(['home', 'login']);
  const write = useWriteToOperator(self !== null);
  const rules = useRules();
  const form = useForm({
    initialValues: { name: self?.displayName ?? '', email: self?.email ?? '', text: '' },
    validate: { name: rules.required, email: rules.email, text: rules.required },
  });
  const submit = form.onSubmit((letter) =>
    write.mutate(letter, { onError: (error) => form.setErrors(fieldErrors(asProblem(error))) }),
  );
  return (
    <Page size="narrow" title={t('contact.title')} lead={t('contact.lead')}>
      {write.isSuccess ? (
        <Alert color="teal" title={t('contact.sentTitle')} role="status">
          {t('contact.sent')}
        </Alert>
      ) : (
        <Card>
          <form onSubmit={submit} noValidate>
            <Stack>
              {write.error !== null && <ProblemAlert error={write.error} />}
              <TextInput label={t('contact.name')} autoComplete="name" {...form.getInputProps('name')} />
              <TextInput
                label={t('login:signIn.email')}
                type="email"
                autoComplete="email"
                {...form.getInputProps('email')}
              />
              <Textarea
                label={t('contact.text')}
                autosize
                minRows={5}
                maxLength={4000}
                {...form.getInputProps('text')}
              />
              <Button type="submit" size="md" loading={write.isPending}>
                {t('contact.submit')}
              </Button>
            </Stack>
          </form>
        </Card>
      )}
    </Page>
  );
}
