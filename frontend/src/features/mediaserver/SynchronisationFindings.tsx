import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { words } from '@/lib/words';
import type { Synchronisation } from './queries';

const kinds = ['ADDED', 'MISSING', 'RETURNED', 'RENAMED', 'RENUMBERED', 'RECREATED', 'REPLACED'] as const;
const reasons = ['listed-by-server-only', 'not-listed-and-server-silent', 'no-number-yet'] as const;
const NOTHING = 'nothing changed';

/** What was read, what changed, and what was left alone. */
export function SynchronisationFindings({ report }: { report: Synchronisation }) {
  const { t } = useTranslation('servers');
  const changed = ({ kind, subject, detail }: Synchronisation['changed'][number]) => {
    const known = kinds.find((each) => each === kind);
    return known === undefined
      ? `${words(kind)}: ${subject} ${detail}`
      : t(`sync.kind.${known}`, { subject, detail });
  };
  const because = (reason: string) => {
    const known = reasons.find((each) => each === reason);
    return known === undefined ? reason : t(`sync.reason.${known}`);
  };
  return (
    <Stack gap="xs">
      <Text size="sm">{[t('sync.calls', { count: report.calls }), ...useRead(report.read)].join(' · ')}</Text>
      {report.state === 'DONE' && report.outcome === NOTHING && (
        <Text size="sm">{t('sync.nothingChanged')}</Text>
      )}
      {report.state === 'FAILED' && report.outcome !== undefined && <Text size="sm">{report.outcome}</Text>}
      <List size="sm">
        {report.changed.map((change, position) => (
          <List.Item key={position}>{changed(change)}</List.Item>
        ))}
        {report.ignored.map(({ subject, reason }, position) => (
          <List.Item key={position} c="dimmed">
            {t('sync.ignored', { subject, reason: because(reason) })}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

function useRead(read: Synchronisation['read']): string[] {
  const { t } = useTranslation('servers');
  const { accountLibraries, serverLibraries, serverReached } = read;
  const told: string[] = [];
  if (typeof accountLibraries === 'number') {
    told.push(t('sync.read.accountLibraries', { count: accountLibraries }));
  }
  if (typeof serverLibraries === 'number') {
    told.push(t('sync.read.serverLibraries', { count: serverLibraries }));
  } else if (serverReached !== undefined) {
    told.push(t(serverReached === true ? 'sync.read.reached' : 'sync.read.silent'));
  }
  return told;
}
