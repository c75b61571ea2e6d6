import { Checkbox } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { selfServiceSettings, useChangeSelfService, type SelfServiceSettings } from './queries';
import { SettingsForm } from './SettingsForm';

export function SelfServiceSection() {
  const { t } = useTranslation('settings');
  const query = useQuery(selfServiceSettings());
  return (
    <Section title={t('selfService.title')} lead={t('selfService.lead')}>
      <QueryView query={query}>
        {({ body, etag }) => <SelfServiceForm key={etag} settings={body} etag={etag} />}
      </QueryView>
    </Section>
  );
}

function SelfServiceForm({ settings, etag }: { settings: SelfServiceSettings; etag: string }) {
  const { t } = useTranslation('settings');
  const change = useChangeSelfService(etag);
  const form = useForm({ initialValues: settings });
  return (
    <SettingsForm
      onSubmit={form.onSubmit((values) => change.mutate(values))}
      change={change}
      dirty={form.isDirty()}
    >
      <Checkbox
        label={t('selfService.reinvite')}
        description={t('selfService.reinviteHint')}
        {...form.getInputProps('reinvite', { type: 'checkbox' })}
      />
    </SettingsForm>
  );
}
