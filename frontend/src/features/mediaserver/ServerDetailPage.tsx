import { Button, SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { BackLink } from '@/components/BackLink';
import { CopyValue } from '@/components/CopyValue';
import { Facts } from '@/components/Facts';
import { ButtonLink } from '@/components/links';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { When } from '@/components/When';
import { GroupTakeOver } from './GroupTakeOver';
import { server, useTestServer, type Server } from './queries';
import { RemovalDialog } from './RemovalDialog';
import { ServerForm } from './ServerForm';
import { WritingSection } from './WritingSection';
import { ServerState } from './server-columns';
import { ServerTest } from './ServerTest';
import { Synchronisations } from './Synchronisations';
import { TrustedCertificate } from './TrustedCertificate';

interface Props {
  id: string;
  onRemoved: () => void;
}

export function ServerDetailPage({ id, onRemoved }: Props) {
  const query = useQuery(server(id));
  return <QueryView query={query}>{(found) => <Detail found={found} onRemoved={onRemoved} />}</QueryView>;
}

function Detail({ found, onRemoved }: { found: Server; onRemoved: () => void }) {
  const { t } = useTranslation(['servers', 'common']);
  const test = useTestServer(found.id);
  const mayWrite = useMay('servers:write');
  return (
    <Page
      title={found.name}
      before={<BackLink to="/admin/servers">{t('title')}</BackLink>}
      lead={<ServerState server={found} />}
      action={
        <>
          <ButtonLink to="/admin/libraries" search={{ serverId: found.id }} variant="default">
            {t('toLibraries', { count: found.libraries })}
          </ButtonLink>
          <ButtonLink to="/admin/users" search={{ serverId: found.id }} variant="default">
            {t('toPeople', { count: found.seatsTaken })}
          </ButtonLink>
          {mayWrite && (
            <Button loading={test.isPending} variant="default" onClick={() => test.mutate()}>
              {t('test')}
            </Button>
          )}
        </>
      }
    >
      <Stack>
        {test.error !== null && <ProblemAlert error={test.error} />}
        {test.data !== undefined && (
          <ServerTest serverId={found.id} result={test.data} onTrusted={() => test.mutate()} />
        )}
        <GroupTakeOver serverId={found.id} />
        <SimpleGrid cols={{ base: 1, lg: 2 }}>
          <Stack>
            <Section title={t('facts')}>
              <Facts
                facts={[
                  [t('column.account'), found.plexAccountName ?? t('state.detached')],
                  [t('fact.address'), found.address ?? '–'],
                  [t('fact.version'), found.productVersion ?? '–'],
                  [
                    t('column.seen'),
                    found.lastSeenAt === undefined ? (
                      t('common:never')
                    ) : (
                      <When key="s" at={found.lastSeenAt} as="instant" />
                    ),
                  ],
                  [
                    t('fact.machine'),
                    <CopyValue key="m" value={found.machineIdentifier} name={t('fact.machine')} />,
                  ],
                ]}
              />
            </Section>
            <TrustedCertificate server={found} />
            <Synchronisations id={found.id} attached={found.state === 'ATTACHED'} />
            {mayWrite && (
              <Section
                title={t('removal.section')}
                lead={t('removal.sectionText')}
                action={
                  <RemovalDialog kind="servers" id={found.id} name={found.name} onRemoved={onRemoved} />
                }
              />
            )}
          </Stack>
          <Stack>
            <ServerForm server={found} />
            <WritingSection id={found.id} />
          </Stack>
        </SimpleGrid>
      </Stack>
    </Page>
  );
}
