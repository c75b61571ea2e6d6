import { Button, Card, Group, Radio, Select, Stack, Text } from '@mantine/core';
import { IconUserDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { EmptyState } from '@/components/EmptyState';
import { ImportCards } from '@/components/import/ImportCards';
import { AnchorLink, ButtonLink } from '@/components/links';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { importableServers, importList, useStartImport } from './queries';

export function PeopleImportsPage({ onStarted }: { onStarted: (id: string) => void }) {
  const { t } = useTranslation('imports');
  return (
    <Page
      size="narrow"
      title={t('title')}
      lead={t('lead')}
      action={
        <ButtonLink to="/admin/user-imports" variant="default">
          {t('fromFile')}
        </ButtonLink>
      }
    >
      <Stack>
        {useMay('users:write') && <StartImport onStarted={onStarted} />}
        <ImportCards
          query={useQuery(importList())}
          link={({ id, serverName }) => (
            <AnchorLink to="/admin/people-imports/$importId" params={{ importId: id }} fw={600}>
              {serverName}
            </AnchorLink>
          )}
        />
      </Stack>
    </Page>
  );
}

function StartImport({ onStarted }: { onStarted: (id: string) => void }) {
  const { t } = useTranslation('imports');
  const servers = useQuery(importableServers());
  const start = useStartImport();
  const [chosen, setChosen] = useState<string | null>(null);
  const [permanent, setPermanent] = useState(false);
  const attached = servers.data?.items.filter(({ state }) => state === 'ATTACHED') ?? [];
  const serverId = chosen ?? (attached.length === 1 ? attached[0]?.id : undefined);
  if (servers.data !== undefined && attached.length === 0) {
    return (
      <EmptyState
        icon={IconUserDown}
        title={t('noServer')}
        action={<ButtonLink to="/admin/servers">{t('toServers')}</ButtonLink>}
      >
        {t('noServerText')}
      </EmptyState>
    );
  }
  return (
    <Card>
      <Stack>
        <Text>{t('startText')}</Text>
        {start.error !== null && <ProblemAlert error={start.error} />}
        <Radio.Group
          label={t('newcomers')}
          value={permanent ? 'permanent' : 'plan'}
          onChange={(value) => setPermanent(value === 'permanent')}
        >
          <Stack mt={6} gap={6}>
            <Radio value="plan" label={t('withPlan')} description={t('withPlanHint')} />
            <Radio value="permanent" label={t('permanent')} description={t('permanentHint')} />
          </Stack>
        </Radio.Group>
        <Group align="flex-end">
          <Select
            flex={1}
            label={t('server')}
            data={attached.map(({ id, name }) => ({ value: id, label: name }))}
            value={serverId ?? null}
            onChange={setChosen}
          />
          <Button
            loading={start.isPending}
            disabled={serverId === undefined}
            onClick={() =>
              serverId !== undefined &&
              start.mutate({ serverId, permanent }, { onSuccess: ({ id }) => onStarted(id) })
            }
          >
            {t('start')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
