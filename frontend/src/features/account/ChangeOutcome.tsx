import { Button, Group, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import type { MyAccountChange } from './queries';
import { Invited } from './Invited';
import { useRefusalText } from './refusal';
import { Waiting } from './Waiting';
import { WithdrawChange } from './WithdrawChange';

interface Props {
  change: MyAccountChange;
  onAnother: () => void;
}

export function ChangeOutcome({ change, onAnother }: Props) {
  const { t } = useTranslation('account');
  const refusal = useRefusalText(change.refusal);
  const account = change.newEmail;
  const server = change.serverName ?? '';
  switch (change.state) {
    case 'COMPLETED':
      return (
        <>
          <Group gap="sm">
            <IconCircleCheck size={32} color="var(--mantine-color-teal-6)" aria-hidden />
            <Title order={2}>{t('change.step3.completed')}</Title>
          </Group>
          <Text>{t('change.step3.completedText', { account: change.acceptedAs ?? account, server })}</Text>
          {change.acceptedAs !== undefined && (
            <Text>{t('change.step3.acceptedAs', { other: change.acceptedAs, account })}</Text>
          )}
          <ButtonLink to="/account">{t('change.step3.toAccount')}</ButtonLink>
        </>
      );
    case 'INVITED':
      return <Invited change={change} onWithdrawn={onAnother} />;
    case 'AWAITING_APPROVAL':
      return (
        <>
          <Title order={2}>{t('change.step3.approval')}</Title>
          <Waiting text={t('change.step3.approvalText', { account })} />
          <WithdrawChange change={change} onWithdrawn={onAnother} />
        </>
      );
    case 'FAILED':
      return (
        <>
          <Title order={2}>{t('change.step3.failed')}</Title>
          <Text>{t('change.step3.failedText')}</Text>
          <WithdrawChange change={change} onWithdrawn={onAnother} />
        </>
      );
    case 'REFUSED':
    case 'WITHDRAWN':
      return (
        <>
          <Title order={2}>
            {t(change.state === 'REFUSED' ? 'change.step3.refused' : 'change.step3.failed')}
          </Title>
          <Text>{refusal ?? t('change.step3.failedText')}</Text>
          <Button onClick={onAnother}>{t('change.step3.another')}</Button>
        </>
      );
    default:
      return (
        <>
          <Waiting
            text={t(change.state === 'REQUESTED' ? 'change.step3.checking' : 'change.step3.applying', {
              account,
            })}
          />
          {change.platformUnavailable && <Text>{t('change.step3.unavailable')}</Text>}
          <WithdrawChange change={change} onWithdrawn={onAnother} />
        </>
      );
  }
}
