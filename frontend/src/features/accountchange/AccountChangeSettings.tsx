import { Button, Group, Radio, Stack, Switch, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { approvals, changeSettings, useSaveSettings, type ChangeSettings } from './queries';

export function AccountChangeSettings() {
  const query = useQuery(changeSettings());
  return (
    <QueryView query={query}>{({ body, etag }) => <SettingsForm settings={body} etag={etag} />}</QueryView>
  );
}

function SettingsForm({ settings, etag }: { settings: ChangeSettings; etag: string }) {
  const { t } = useTranslation(['changes', 'common']);
  const save = useSaveSettings(etag);
  const mayWrite = useMay('settings:write');
  const form = useForm({
    initialValues: {
      enabled: settings.enabled,
      wishedAllowed: settings.wishedAllowed,
      approval: settings.approval,
      proof: settings.signInRequired ? 'SIGN_IN' : 'ANY',
    },
  });
  const submit = form.onSubmit(({ enabled, wishedAllowed, approval, proof }) =>
    save.mutate(
      { enabled, wishedAllowed, approval, signInRequired: proof === 'SIGN_IN' },
      { onSuccess: () => form.resetDirty() },
    ),
  );
  return (
    <Section title={t('settings.title')}>
      <form onSubmit={submit}>
        <fieldset disabled={!mayWrite} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
          <Stack>
            {save.error !== null && <ProblemAlert error={save.error} />}
            <Switch
              label={t('settings.enabled')}
              description={t('settings.enabledHint')}
              {...form.getInputProps('enabled', { type: 'checkbox' })}
            />
            <Switch
              label={t('settings.wishedAllowed')}
              description={t('settings.wishedHint')}
              disabled={!form.values.enabled}
              {...form.getInputProps('wishedAllowed', { type: 'checkbox' })}
            />
            <Radio.Group
              label={t('settings.approval')}
              description={t('settings.approvalHint')}
              {...form.getInputProps('approval')}
            >
              <Stack gap="xs" mt="xs">
                {approvals.map((value) => (
                  <Radio key={value} value={value} label={t(`settings.${value}`)} />
                ))}
              </Stack>
            </Radio.Group>
            <Radio.Group
              label={t('settings.proof')}
              description={t('settings.proofHint')}
              {...form.getInputProps('proof')}
            >
              <Stack gap="xs" mt="xs">
                <Radio value="ANY" label={t('settings.proofAny')} />
                <Radio value="SIGN_IN" label={t('settings.proofSignIn')} />
              </Stack>
            </Radio.Group>
            <Group justify="flex-end">
              {save.isSuccess && !form.isDirty() && (
                <Text size="sm" c="dimmed" role="status">
                  {t('common:saved')}
                </Text>
              )}
              <Button type="submit" disabled={!form.isDirty()} loading={save.isPending}>
                {t('common:save')}
              </Button>
            </Group>
          </Stack>
        </fieldset>
      </form>
    </Section>
  );
}
