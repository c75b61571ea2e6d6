import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/components/StateBadge';
import type { Column } from '@/components/table/columns';
import { useCodeText } from '@/components/use-code-text';
import { useFormat } from '@/lib/format';
import type { Library } from './queries';

function LibraryType({ type }: { type: string }) {
  return <>{useCodeText().library(type)}</>;
}

export function useLibraryColumns(): readonly Column<Library>[] {
  const { t } = useTranslation('libraries');
  const { number } = useFormat();
  return useMemo(
    () => [
      { id: 'title', header: t('column.title'), cell: ({ title }) => <strong>{title}</strong> },
      { id: 'server', header: t('column.server'), cell: ({ serverName }) => serverName },
      { id: 'type', header: t('column.type'), cell: ({ type }) => <LibraryType type={type} /> },
      {
        id: 'group',
        header: t('column.group'),
        cell: ({ group }) => <StateBadge tone="wait">{group.name}</StateBadge>,
      },
      {
        id: 'state',
        header: t('column.state'),
        cell: ({ state }) => (
          <StateBadge tone={state === 'PRESENT' ? 'good' : 'warn'}>{t(`state.${state}`)}</StateBadge>
        ),
      },
      {
        id: 'items',
        header: t('column.items'),
        align: 'end',
        cell: ({ items }) => (items === undefined ? '–' : number(items)),
      },
    ],
    [t, number],
  );
}
