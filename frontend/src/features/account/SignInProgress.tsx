import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '@/components/QueryView';
import { leaveFor } from '@/lib/leave';
import { myChangeSignIn, type MyChangeSignIn } from './queries';
import { useRefusalText } from './refusal';
import { Waiting } from './Waiting';

interface Props {
  id: string;
  onProven: (requestId: string) => void;
  onAgain: () => void;
}

/** Back from Plex: waits for what Plex says about the person. */
export function SignInProgress({ id, onProven, onAgain }: Props) {
  const query = useQuery(myChangeSignIn(id));
  const requestId = query.data?.requestId;
  useEffect(() => {
    if (requestId !== undefined) onProven(requestId);
  }, [requestId, onProven]);
  return (
    <Card mt="md">
      <QueryView query={query}>
        {(signIn) => (
          <Stack aria-live="polite">
            <Outcome signIn={signIn} onAgain={onAgain} />
          </Stack>
        )}
      </QueryView>
    </Card>
  );
}

function Outcome({ signIn, onAgain }: { signIn: MyChangeSignIn; onAgain: () => void }) {
  const { t } = useTranslation('account');
  const { state, url, problem, message, unavailable } = signIn;
  const refusal = useRefusalText(
    problem === undefined ? undefined : { code: problem, message: message ?? '' },
  );
  if (state === 'REFUSED' || state === 'EXPIRED')
    return (
      <>
        <Title order={2}>{t(state === 'EXPIRED' ? 'change.signIn.expired' : 'change.step3.refused')}</Title>
        <Text>{refusal ?? t('change.signIn.expiredText')}</Text>
        <Button onClick={onAgain}>{t('change.signIn.again')}</Button>
      </>
    );
  return (
    <>
      <Title order={2}>{t('change.signIn.waitingTitle')}</Title>
      <Waiting text={t(unavailable ? 'change.step3.unavailable' : 'change.signIn.waiting')} />
      {state === 'WAITING' && (
        <Button variant="default" onClick={() => leaveFor(url)}>
          {t('change.signIn.open')}
        </Button>
      )}
      {state === 'WAITING' && (
        <Button variant="subtle" color="gray" onClick={onAgain}>
          {t('change.signIn.other')}
        </Button>
      )}
    </>
  );
}
