import { Button, FileButton, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BackLink } from '@/components/BackLink';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { planChoices, serverChoices, useReadList } from './queries';

interface Props {
  onRead: (id: string) => void;
}

/** Pastes or uploads a list; nobody is invited by that. */
export function NewListPage({ onRead }: Props) {
  const { t } = useTranslation('invitationLists');
  const [text, setText] = useState('');
  const [planId, setPlanId] = useState<string | null>(null);
  const [serverId, setServerId] = useState<string | null>(null);
  const read = useReadList();
  const upload = (file: File | null) => void file?.text().then(setText);
  const submit = () =>
    read.mutate(
      { text, planId: planId ?? undefined, serverId: serverId ?? undefined },
      { onSuccess: ({ id }) => onRead(id) },
    );
  return (
    <Page
      size="narrow"
      title={t('new.title')}
      lead={t('new.lead')}
      before={<BackLink to="/admin/invitations">{t('back')}</BackLink>}
    >
      <Section title={t('new.section')}>
        <Stack>
          {read.error !== null && <ProblemAlert error={read.error} />}
          <Textarea
            label={t('new.text')}
            description={t('new.textHint')}
            placeholder={t('new.example')}
            autosize
            minRows={8}
            maxRows={20}
            styles={{ input: { fontFamily: 'monospace' } }}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group>
            <FileButton accept=".csv,.tsv,.txt,text/csv,text/plain" onChange={upload}>
              {(props) => (
                <Button variant="default" leftSection={<IconUpload size={18} />} {...props}>
                  {t('new.upload')}
                </Button>
              )}
            </FileButton>
            <Text size="sm" c="dimmed">
              {t('new.limit')}
            </Text>
          </Group>
          <Defaults planId={planId} serverId={serverId} onPlan={setPlanId} onServer={setServerId} />
          <Group justify="flex-end">
            <Button loading={read.isPending} disabled={text.trim() === ''} onClick={submit}>
              {t('new.submit')}
            </Button>
          </Group>
        </Stack>
      </Section>
    </Page>
  );
}

interface DefaultsProps {
  planId: string | null;
  serverId: string | null;
  onPlan: (id: string | null) => void;
  onServer: (id: string | null) => void;
}

function Defaults({ planId, serverId, onPlan, onServer }: DefaultsProps) {
  const { t } = useTranslation('invitationLists');
  const plans = useQuery(planChoices()).data?.items ?? [];
  const servers = useQuery(serverChoices()).data?.items ?? [];
  return (
    <Group grow align="flex-start">
      <Select
        label={t('new.plan')}
        placeholder={t('new.defaultPlan')}
        clearable
        clearButtonProps={{ 'aria-label': t('new.defaultPlan') }}
        data={plans.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
        value={planId}
        onChange={onPlan}
      />
      <Select
        label={t('new.server')}
        placeholder={t('new.automatic')}
        clearable
        clearButtonProps={{ 'aria-label': t('new.automatic') }}
        data={servers.map(({ id, name }) => ({ value: id, label: name }))}
        value={serverId}
        onChange={onServer}
      />
    </Group>
  );
}
