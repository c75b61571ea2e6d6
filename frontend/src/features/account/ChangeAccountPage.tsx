import { Stepper } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { ChangeProgress } from './ChangeProgress';
import { GiveStep } from './GiveStep';
import { myAccount, type MyAccount } from './queries';
import { ReadStep } from './ReadStep';
import { SignInProgress } from './SignInProgress';

interface Props {
  /** The sign-in at Plex that the browser comes back from. */
  signIn?: string | undefined;
  onSignInDone?: () => void;
}

export function ChangeAccountPage(props: Props) {
  const query = useQuery(myAccount());
  return <QueryView query={query}>{(account) => <ChangeSteps account={account} {...props} />}</QueryView>;
}

/** Read, give, accept. The open request decides where one is; a reload loses nothing. */
function ChangeSteps({ account, signIn, onSignInDone }: Props & { account: MyAccount }) {
  const { t } = useTranslation('account');
  const [read, setRead] = useState(false);
  const [followed, setFollowed] = useState(account.openRequest?.id);
  const signingIn = followed === undefined ? signIn : undefined;
  const step = followed !== undefined ? 2 : read || signingIn !== undefined ? 1 : 0;
  const follow = useCallback(
    (requestId: string) => {
      setFollowed(requestId);
      onSignInDone?.();
    },
    [onSignInDone],
  );
  const present = account.identities.find(({ state }) => state === 'CURRENT');
  return (
    <Page
      size="narrow"
      title={t('change.title')}
      lead={t(account.changeRequired === undefined ? 'change.leadOptional' : 'change.lead')}
    >
      <Stepper active={step} size="sm" allowNextStepsSelect={false} wrap={false} mt="xs">
        <Stepper.Step label={t('change.step1.label')}>
          <ReadStep present={present?.email ?? present?.username} onNext={() => setRead(true)} />
        </Stepper.Step>
        <Stepper.Step label={t('change.step2.label')}>
          {signingIn === undefined ? (
            <GiveStep
              signInRequired={account.changeRules.signInRequired}
              onGiven={setFollowed}
              onBack={() => setRead(false)}
            />
          ) : (
            <SignInProgress
              id={signingIn}
              onProven={follow}
              onAgain={() => {
                setRead(true);
                onSignInDone?.();
              }}
            />
          )}
        </Stepper.Step>
        <Stepper.Step label={t('change.step3.label')}>
          {followed !== undefined && (
            <ChangeProgress
              id={followed}
              onAnother={() => {
                setRead(true);
                setFollowed(undefined);
              }}
            />
          )}
        </Stepper.Step>
      </Stepper>
    </Page>
  );
}
