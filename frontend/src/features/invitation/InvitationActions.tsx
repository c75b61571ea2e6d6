import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { useInvitationActions, type Invitation } from './queries';
import { isOpen } from './tones';

/** Withdraws an open invitation; sends again one that was not accepted. */
export function InvitationActions({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('invitations');
  const [withdrawing, withdrawal] = useDisclosure(false);
  const [sending, again] = useDisclosure(false);
  const { withdraw, sendAgain } = useInvitationActions();
  const { id, state, user, server } = invitation;
  if (state === 'ACCEPTED') return null;
  return (
    <Group gap="xs" wrap="nowrap">
      <Button size="compact-sm" variant="default" onClick={again.open}>
        {t('sendAgain')}
      </Button>
      {isOpen(state) && (
        <Button size="compact-sm" variant="default" onClick={withdrawal.open}>
          {t('withdraw')}
        </Button>
      )}
      <ConfirmDialog
        opened={withdrawing}
        onClose={withdrawal.close}
        title={t('withdraw')}
        confirm={t('withdrawConfirm', { name: user.name })}
        pending={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => withdraw.mutate(id, { onSuccess: withdrawal.close })}
      >
        <Text>{t('withdrawText', { name: user.name, server: server.name })}</Text>
      </ConfirmDialog>
      <ConfirmDialog
        opened={sending}
        onClose={again.close}
        tone="tide"
        title={t('sendAgain')}
        confirm={t('sendAgainConfirm', { name: user.name })}
        pending={sendAgain.isPending}
        error={sendAgain.error}
        onConfirm={() => sendAgain.mutate(id, { onSuccess: again.close })}
      >
        <Text>{t(isOpen(state) ? 'sendAgainOpen' : 'sendAgainText')}</Text>
      </ConfirmDialog>
    </Group>
  );
}
