import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { AccessSection } from './AccessForm';
import { siteSettings, useChangeSite, type SiteSettings } from './queries';

export function SettingsPage() {
  const { t } = useTranslation('system');
  const query = useQuery(siteSettings());
  return (
    <Page size="narrow" title={t('settings.title')} lead={t('settings.lead')}>
      <Stack>
        <QueryView query={query}>
          {({ body, etag }) => <SiteForm key={etag} settings={body} etag={etag} />}
        </QueryView>
        <AccessSection />
      </Stack>
    </Page>
  );
}

function SiteForm({ settings, etag }: { settings: SiteSettings; etag: string }) {
  const { t } = useTranslation(['system', 'common']);
  const change = useChangeSite(etag);
  const mayWrite = useMay('settings:write');
  const { name, timeZone, defaultLanguage } = settings;
  const form = useForm({ initialValues: { name, timeZone, defaultLanguage } });
  const zones = Intl.supportedValuesOf('timeZone');
  return (
    <Section title={t('settings.site')}>
      <form onSubmit={form.onSubmit((values) => change.mutate(values))}>
        <fieldset disabled={!mayWrite} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
          <Stack>
            {change.error !== null && <ProblemAlert error={change.error} />}
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
            <Group justify="flex-end">
              {change.isSuccess && !form.isDirty() && (
                <Text size="sm" c="dimmed" role="status">
                  {t('common:saved')}
                </Text>
              )}
              <Button type="submit" disabled={!form.isDirty()} loading={change.isPending}>
                {t('common:save')}
              </Button>
            </Group>
          </Stack>
        </fieldset>
      </form>
    </Section>
  );
}
