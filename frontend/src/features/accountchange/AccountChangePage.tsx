import { Alert, Code, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BackLink } from '@/components/BackLink';
import { Facts } from '@/components/Facts';
import { AnchorLink } from '@/components/links';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StateBadge } from '@/components/StateBadge';
import { changeTone } from '@/components/tones';
import { When } from '@/components/When';
import { ChangeActions } from './ChangeActions';
import { MergeOffer } from './MergeOffer';
import { Obstacle } from './Obstacle';
import { accountChange, type AccountChange } from './queries';
import { useRefusal } from './refusal';

export function AccountChangePage({ id }: { id: string }) {
  const query = useQuery(accountChange(id));
  return <QueryView query={query}>{(found) => <Detail change={found} />}</QueryView>;
}

function Detail({ change }: { change: AccountChange }) {
  const { t } = useTranslation(['changes', 'common']);
  return (
    <Page
      size="narrow"
      title={t('of', { name: change.user.displayName })}
      before={<BackLink to="/admin/account-changes">{t('title')}</BackLink>}
      lead={
        <StateBadge tone={changeTone[change.state]}>{t(`common:changeState.${change.state}`)}</StateBadge>
      }
      action={<ChangeActions change={change} />}
    >
      <Stack>
        {change.refusal !== undefined && (
          <Refused refusal={change.refusal}>
            {change.obstacle !== undefined && <Obstacle obstacle={change.obstacle} />}
          </Refused>
        )}
        {change.operatorDetail !== undefined && change.mergeCandidate === undefined && (
          <Code block>{change.operatorDetail}</Code>
        )}
        {change.mergeCandidate !== undefined && (
          <MergeOffer change={change} candidate={change.mergeCandidate} />
        )}
        {change.platformUnavailable && <Alert color="amber">{t('platformUnavailable')}</Alert>}
        {change.unregistered && change.state === 'INVITED' && (
          <Alert color="amber">{t('unregistered')}</Alert>
        )}
        <Section title={t('facts')}>
          <Facts
            facts={[
              [
                t('column.user'),
                <AnchorLink key="u" to="/admin/users/$userId" params={{ userId: change.user.id }} size="sm">
                  {change.user.displayName}
                </AnchorLink>,
              ],
              [t('column.why'), t(`origin.${change.origin}`)],
              [t('old'), change.oldIdentity ?? '–'],
              [t('column.new'), change.newEmail],
              [t('proofLabel'), t(`proof.${change.proof}`)],
              ...(change.acceptedAs === undefined ? [] : [[t('acceptedAs'), change.acceptedAs] as const]),
              ...(change.decidedBy === undefined ? [] : [[t('decided'), change.decidedBy] as const]),
              [t('column.server'), change.server?.name ?? '–'],
              [t('step'), t(`steps.${change.step}`)],
              [t('attempts'), change.attempts],
              [t('created'), <When key="c" at={change.createdAt} as="instant" />],
              [t('column.at'), <When key="a" at={change.updatedAt} as="instant" />],
            ]}
          />
        </Section>
      </Stack>
    </Page>
  );
}

interface RefusedProps {
  refusal: NonNullable<AccountChange['refusal']>;
  children: ReactNode;
}

/** As the person reads it, and what only the operator is told. */
function Refused({ refusal, children }: RefusedProps) {
  const { t } = useTranslation('common');
  return (
    <Alert color="red" title={useRefusal()(refusal)}>
      <Text size="xs">{t('problemCode', { code: refusal.code })}</Text>
      {children}
    </Alert>
  );
}
