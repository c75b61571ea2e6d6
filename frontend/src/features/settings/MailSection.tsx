import {
  Checkbox,
  Group,
  NumberInput,
  PasswordInput,
  Select,
  SimpleGrid,
  Text,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { MailTest } from './MailTest';
import { mailPresets, mailSettings, useChangeMail, type MailDraft, type MailSettings } from './queries';
import { SettingsForm } from './SettingsForm';

const modes = ['TLS', 'STARTTLS', 'NONE'] as const;
const hints = ['app-password', 'mailbox', 'login-and-key', 'user-resend', 'user-apikey'] as const;

export function MailSection() {
  const { t } = useTranslation('settings');
  const query = useQuery(mailSettings());
  return (
    <Section title={t('groups.mail')} lead={t('mail.lead')}>
      <QueryView query={query}>{({ body, etag }) => <MailForm settings={body} etag={etag} />}</QueryView>
    </Section>
  );
}

function MailForm({ settings: { passwordSet, ...stored }, etag }: { settings: MailSettings; etag: string }) {
  const { t } = useTranslation('settings');
  const change = useChangeMail(etag);
  const complete = (value: string, { enabled }: { enabled: boolean }) =>
    enabled && value.trim() === '' ? t('mail.incomplete') : null;
  const form = useForm({
    initialValues: { ...stored, password: '' },
    validate: { host: complete, fromAddress: complete },
  });
  const draft = (): MailDraft => {
    const { password, ...rest } = form.getValues();
    return password === '' ? rest : { ...rest, password };
  };
  const forgetPassword = () => {
    form.setFieldValue('password', '');
    form.resetDirty({ ...form.getValues(), password: '' });
  };
  return (
    <SettingsForm
      onSubmit={form.onSubmit(() => change.mutate(draft(), { onSuccess: forgetPassword }))}
      change={change}
      dirty={form.isDirty()}
    >
      <Checkbox label={t('mail.enabled')} {...form.getInputProps('enabled', { type: 'checkbox' })} />
      <Provider host={form.values.host} onChosen={(preset) => form.setValues(preset)} />
      <TextInput label={t('mail.host')} {...form.getInputProps('host')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberInput
          label={t('mail.port')}
          min={1}
          max={65_535}
          allowDecimal={false}
          {...form.getInputProps('port')}
          onChange={(value) => form.setFieldValue('port', Number(value))}
        />
        <Select
          label={t('mail.tls')}
          allowDeselect={false}
          data={modes.map((value) => ({ value, label: t(`mail.${value}`) }))}
          {...form.getInputProps('tls')}
        />
        <TextInput label={t('mail.username')} autoComplete="off" {...form.getInputProps('username')} />
        <PasswordInput
          label={t('mail.password')}
          description={t(passwordSet ? 'mail.passwordSet' : 'mail.passwordHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <TextInput label={t('mail.fromAddress')} type="email" {...form.getInputProps('fromAddress')} />
        <TextInput label={t('mail.fromName')} {...form.getInputProps('fromName')} />
      </SimpleGrid>
      <TextInput label={t('mail.replyTo')} type="email" {...form.getInputProps('replyTo')} />
      <MailTest draft={draft} />
    </SettingsForm>
  );
}

interface ProviderProps {
  host: string;
  onChosen: (preset: { host: string; port: number; tls: MailDraft['tls'] }) => void;
}

function Provider({ host, onChosen }: ProviderProps) {
  const { t } = useTranslation('settings');
  const { data } = useQuery(mailPresets());
  const presets = data?.items ?? [];
  const present = presets.find((preset) => preset.host === host);
  const hint = hints.find((each) => each === present?.hint);
  return (
    <Group align="flex-start">
      <Select
        flex="1 1 220px"
        label={t('mail.preset')}
        placeholder={t('mail.presetNone')}
        clearable
        value={present?.name ?? null}
        onChange={(name) => {
          const preset = presets.find((each) => each.name === name);
          if (preset !== undefined) onChosen({ host: preset.host, port: preset.port, tls: preset.tls });
        }}
        data={presets.map(({ name }) => name)}
      />
      {hint !== undefined && (
        <Text size="sm" c="dimmed" flex="1 1 260px" pt={28}>
          {t(`mail.hint.${hint}`)}
        </Text>
      )}
    </Group>
  );
}
