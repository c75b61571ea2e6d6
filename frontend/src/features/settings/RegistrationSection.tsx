import { Checkbox, Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { registrationSettings, useChangeRegistration, type RegistrationSettings } from './queries';
import { SettingsForm } from './SettingsForm';

const audiences = ['KNOWN_PEOPLE', 'PUBLIC'] as const;

export function RegistrationSection() {
  const { t } = useTranslation('settings');
  const query = useQuery(registrationSettings());
  return (
    <Section title={t('groups.registration')} lead={t('registration.lead')}>
      <QueryView query={query}>
        {({ body, etag }) => <RegistrationForm settings={body} etag={etag} />}
      </QueryView>
    </Section>
  );
}

function RegistrationForm({ settings, etag }: { settings: RegistrationSettings; etag: string }) {
  const { t } = useTranslation('settings');
  const change = useChangeRegistration(etag);
  const form = useForm({ initialValues: settings });
  return (
    <SettingsForm
      onSubmit={form.onSubmit((values) => change.mutate(values, { onSuccess: () => form.resetDirty() }))}
      change={change}
      dirty={form.isDirty()}
    >
      <Checkbox label={t('registration.enabled')} {...form.getInputProps('enabled', { type: 'checkbox' })} />
      <Radio.Group label={t('registration.audience')} {...form.getInputProps('audience')}>
        <Stack gap="xs" mt="xs">
          {audiences.map((value) => (
            <Radio key={value} value={value} label={t(`registration.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox
        label={t('registration.discordRequired')}
        {...form.getInputProps('discordRequired', { type: 'checkbox' })}
      />
      <Checkbox
        label={t('registration.plexSignIn')}
        {...form.getInputProps('plexSignIn', { type: 'checkbox' })}
      />
    </SettingsForm>
  );
}
