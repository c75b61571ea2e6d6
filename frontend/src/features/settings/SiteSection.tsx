import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { siteSettings, useChangeSite, type SiteSettings } from './queries';
import { SettingsForm } from './SettingsForm';

export function SiteSection() {
  const query = useQuery(siteSettings());
  return <QueryView query={query}>{({ body, etag }) => <SiteForm settings={body} etag={etag} />}</QueryView>;
}

function SiteForm({ settings, etag }: { settings: SiteSettings; etag: string }) {
  const { t } = useTranslation('system');
  const change = useChangeSite(etag);
  const { name, timeZone, defaultLanguage } = settings;
  const form = useForm({ initialValues: { name, timeZone, defaultLanguage } });
  const zones = Intl.supportedValuesOf('timeZone');
  return (
    <Section title={t('settings.site')}>
      <SettingsForm
        onSubmit={form.onSubmit((values) => change.mutate(values, { onSuccess: () => form.resetDirty() }))}
        change={change}
        dirty={form.isDirty()}
      >
        <TextInput
          label={t('settings.name')}
          description={t('settings.nameHint')}
          {...form.getInputProps('name')}
        />
        <Select
          label={t('settings.timeZone')}
          description={t('settings.timeZoneHint')}
          searchable
          allowDeselect={false}
          data={zones.includes(timeZone) ? zones : [timeZone, ...zones]}
          {...form.getInputProps('timeZone')}
        />
        <Select
          label={t('settings.defaultLanguage')}
          allowDeselect={false}
          data={[
            { value: 'en', label: 'English' },
            { value: 'de', label: 'Deutsch' },
          ]}
          {...form.getInputProps('defaultLanguage')}
        />
      </SettingsForm>
    </Section>
  );
}
