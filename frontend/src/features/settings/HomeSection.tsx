import { Checkbox, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { homeSettings, useChangeHome, type HomeSettings } from './queries';
import { SettingsForm } from './SettingsForm';

const parts = ['plans', 'statistics', 'faq', 'contact'] as const;

export function HomeSection() {
  const { t } = useTranslation('settings');
  const query = useQuery(homeSettings());
  return (
    <Section title={t('groups.home')} lead={t('home.lead')}>
      <QueryView query={query}>{({ body, etag }) => <HomeForm settings={body} etag={etag} />}</QueryView>
    </Section>
  );
}

function HomeForm({ settings, etag }: { settings: HomeSettings; etag: string }) {
  const { t } = useTranslation('settings');
  const change = useChangeHome(etag);
  const form = useForm({ initialValues: settings });
  return (
    <SettingsForm
      onSubmit={form.onSubmit((values) => change.mutate(values, { onSuccess: () => form.resetDirty() }))}
      change={change}
      dirty={form.isDirty()}
    >
      <Checkbox
        label={t('home.shown')}
        description={t('home.shownHint')}
        {...form.getInputProps('shown', { type: 'checkbox' })}
      />
      <Textarea
        label={t('home.welcome')}
        description={t('home.welcomeHint')}
        autosize
        minRows={3}
        maxLength={2000}
        {...form.getInputProps('welcome')}
      />
      {parts.map((part) => (
        <Checkbox key={part} label={t(`home.${part}`)} {...form.getInputProps(part, { type: 'checkbox' })} />
      ))}
    </SettingsForm>
  );
}
