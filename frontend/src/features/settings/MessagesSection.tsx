import { Checkbox } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { messageSettings, useChangeMessages, type MessageSettings } from './queries';
import { SettingsForm } from './SettingsForm';

export function MessagesSection() {
  const { t } = useTranslation('settings');
  const query = useQuery(messageSettings());
  return (
    <Section title={t('groups.messages')} lead={t('messages.lead')}>
      <QueryView query={query}>{({ body, etag }) => <MessagesForm settings={body} etag={etag} />}</QueryView>
    </Section>
  );
}

function MessagesForm({ settings, etag }: { settings: MessageSettings; etag: string }) {
  const { t } = useTranslation('settings');
  const change = useChangeMessages(etag);
  const form = useForm({ initialValues: settings });
  return (
    <SettingsForm
      onSubmit={form.onSubmit((values) => change.mutate(values, { onSuccess: () => form.resetDirty() }))}
      change={change}
      dirty={form.isDirty()}
    >
      <Checkbox
        label={t('messages.accountChangeRequired')}
        description={t('messages.accountChangeRequiredHint')}
        {...form.getInputProps('accountChangeRequired', { type: 'checkbox' })}
      />
      <Checkbox label={t('messages.invited')} {...form.getInputProps('invited', { type: 'checkbox' })} />
      <Checkbox
        label={t('messages.accountChanged')}
        {...form.getInputProps('accountChanged', { type: 'checkbox' })}
      />
    </SettingsForm>
  );
}
