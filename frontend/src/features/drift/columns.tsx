import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '@/components/links';
import { StateBadge, type Tone } from '@/components/StateBadge';
import type { Column } from '@/components/table/columns';
import { When } from '@/components/When';
import type { Drift } from './queries';

const tones: Record<Drift['kind'], Tone> = {
  REMOVED_OUTSIDE: 'bad',
  MISSING_AT_SERVER: 'bad',
  EXTRA_LIBRARIES: 'warn',
  FEWER_LIBRARIES: 'warn',
  OTHER_LIBRARIES: 'warn',
  RIGHTS_DIFFER: 'warn',
  NOT_WANTED: 'bad',
  UNKNOWN_PERSON: 'wait',
};

export function useDriftColumns(): readonly Column<Drift>[] {
  const { t } = useTranslation('drift');
  return useMemo(
    () => [
      { id: 'person', header: t('column.person'), cell: (row) => <Person of={row} /> },
      { id: 'server', header: t('column.server'), cell: ({ server }) => server.name },
      {
        id: 'kind',
        header: t('column.kind'),
        cell: ({ kind }) => <StateBadge tone={tones[kind]}>{t(`kind.${kind}`)}</StateBadge>,
      },
      { id: 'what', header: t('column.what'), cell: (row) => <Difference of={row} /> },
      { id: 'at', header: t('column.at'), cell: ({ foundAt }) => <When at={foundAt} /> },
    ],
    [t],
  );
}

function Person({ of }: { of: Drift }) {
  const { title, username, email } = of.facts;
  return of.user === undefined ? (
    <Stack gap={0}>
      <Text size="sm" fw={600}>
        {title ?? username ?? email ?? '–'}
      </Text>
      <Text size="xs" c="dimmed">
        {email}
      </Text>
    </Stack>
  ) : (
    <AnchorLink to="/admin/users/$userId" params={{ userId: of.user.id }} fw={600} size="sm">
      {of.user.name}
    </AnchorLink>
  );
}

function Difference({ of }: { of: Drift }) {
  const { t } = useTranslation('drift');
  const { extra, missing, everything, downloadsSaid, downloadsWanted } = of.facts;
  const rights = downloadsSaid !== undefined && downloadsSaid !== downloadsWanted;
  return (
    <Stack gap={0}>
      {everything && <Text size="sm">{t('fact.everything')}</Text>}
      {extra.length > 0 && <Text size="sm">{t('fact.extra', { titles: extra.join(', ') })}</Text>}
      {missing.length > 0 && <Text size="sm">{t('fact.missing', { titles: missing.join(', ') })}</Text>}
      {rights && <Text size="sm">{t(downloadsSaid ? 'fact.downloadsOn' : 'fact.downloadsOff')}</Text>}
    </Stack>
  );
}
