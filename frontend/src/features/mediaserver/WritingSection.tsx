import { Stack, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { serverWriting, useSetWriting } from './queries';

/** What the panel also writes to a server, and what it only reads. */
export function WritingSection({ id }: { id: string }) {
  const { t } = useTranslation('servers');
  const query = useQuery(serverWriting(id));
  const set = useSetWriting(id);
  const mayWrite = useMay('servers:write');
  return (
    <Section title={t('writing.title')} lead={t('writing.lead')}>
      <QueryView query={query}>
        {(writing) => (
          <Stack>
            {set.error !== null && <ProblemAlert error={set.error} />}
            {(['people', 'shares', 'libraries'] as const).map((kind) => (
              <Switch
                key={kind}
                label={t(`writing.${kind}`)}
                description={t(writing[kind] ? `writing.${kind}Written` : `writing.${kind}Read`)}
                checked={writing[kind]}
                disabled={!mayWrite || set.isPending}
                onChange={(event) => set.mutate({ ...writing, [kind]: event.currentTarget.checked })}
              />
            ))}
          </Stack>
        )}
      </QueryView>
    </Section>
  );
}
