import { Accordion, Button, Group, Loader, Stack, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { When } from '@/components/When';
import { SynchronisationFindings } from './SynchronisationFindings';
import { synchronisations, useSynchronise, type Synchronisation } from './queries';

interface Props {
  id: string;
  attached: boolean;
}

/** What was read, what changed, and what was left alone for a reason. */
export function Synchronisations({ id, attached }: Props) {
  const { t } = useTranslation('servers');
  const query = useQuery(synchronisations(id));
  const synchronise = useSynchronise(id);
  const running = query.data?.items.some(({ state }) => state === 'RUNNING') ?? false;
  const mayWrite = useMay('servers:write');
  return (
    <Section
      title={t('sync.title')}
      lead={t('sync.lead')}
      action={
        mayWrite && attached ? (
          <Button
            variant="default"
            leftSection={<IconRefresh size={16} />}
            loading={synchronise.isPending || running}
            disabled={query.data === undefined}
            onClick={() => synchronise.mutate()}
            style={{ flex: 'none' }}
          >
            {t('sync.now')}
          </Button>
        ) : undefined
      }
    >
      <Stack>
        {synchronise.error !== null && <ProblemAlert error={synchronise.error} />}
        <QueryView query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Text c="dimmed">{t('sync.empty')}</Text>
            ) : (
              <Accordion variant="separated" defaultValue={items[0]?.id ?? null}>
                {items.slice(0, 10).map((each) => (
                  <Report key={each.id} report={each} />
                ))}
              </Accordion>
            )
          }
        </QueryView>
      </Stack>
    </Section>
  );
}

function Report({ report }: { report: Synchronisation }) {
  const { t } = useTranslation('servers');
  return (
    <Accordion.Item value={report.id}>
      <Accordion.Control>
        <Group gap="xs">
          {report.state === 'RUNNING' && <Loader size={14} />}
          <Text size="sm" fw={600}>
            {t(`sync.state.${report.state}`)}
          </Text>
          <Text size="sm" c="dimmed">
            <When at={report.startedAt} /> · {t('sync.changes', { count: report.changed.length })}
          </Text>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <SynchronisationFindings report={report} />
      </Accordion.Panel>
    </Accordion.Item>
  );
}
