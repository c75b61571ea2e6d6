import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { ChangeBanner } from './ChangeBanner';
import { CoverageCard } from './CoverageCard';
import { EmailOffer } from './EmailOffer';
import { IdentitiesCard } from './IdentitiesCard';
import { InvitationCard } from './InvitationCard';
import { NextStepCard } from './NextStepCard';
import { PaymentsCard } from './PaymentsCard';
import { PlanCard } from './PlanCard';
import { myAccount } from './queries';
import { ReinviteCard } from './ReinviteCard';
import { ServerCard } from './ServerCard';
import { StateSentence } from './StateSentence';

export function MyAccountPage() {
  const { t } = useTranslation('account');
  const query = useQuery(myAccount());
  return (
    <QueryView query={query}>
      {(account) => (
        <Page
          size="narrow"
          title={t('hello', { name: account.displayName })}
          lead={<StateSentence account={account} />}
        >
          <Stack>
            <ChangeBanner account={account} />
            <ReinviteCard account={account} />
            <NextStepCard account={account} />
            {account.share?.state === 'PENDING' && account.server !== undefined && (
              <InvitationCard
                server={account.server.name}
                account={account.openRequest?.newEmail ?? invited(account.identities)}
                acceptUrl={account.share.acceptUrl}
              />
            )}
            <PlanCard account={account} />
            <ServerCard account={account} />
            <CoverageCard account={account} />
            <PaymentsCard />
            <IdentitiesCard account={account} />
            <EmailOffer account={account} />
          </Stack>
        </Page>
      )}
    </QueryView>
  );
}

function invited(identities: readonly { state: string; email?: string; username?: string }[]) {
  const open =
    identities.find(({ state }) => state === 'PENDING') ??
    identities.find(({ state }) => state === 'CURRENT');
  return open?.email ?? open?.username;
}
