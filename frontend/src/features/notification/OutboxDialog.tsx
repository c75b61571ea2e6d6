import { Alert, Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { CopyValue } from '@/components/CopyValue';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { StateBadge } from '@/components/StateBadge';
import { When } from '@/components/When';
import { outboxMessage, useSendAgain, useShowLink, type OutboxMessage } from './queries';
import { outboxTone } from './tones';
import { useMailProblem } from '@/components/use-mail-problem';

const sendable: readonly OutboxMessage['state'][] = ['FAILED', 'UNKNOWN', 'NOT_SENT'];

export function OutboxDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation(['mail', 'common']);
  const query = useQuery(outboxMessage(id));
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={query.data === undefined ? '' : t(`event.${query.data.message.event}`)}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <QueryView query={query}>
        {({ message, deliveries }) => (
          <Stack>
            <Group justify="space-between">
              <Text style={{ overflowWrap: 'anywhere' }}>{message.recipient}</Text>
              <StateBadge tone={outboxTone[message.state]}>{t(`state.${message.state}`)}</StateBadge>
            </Group>
            <Explanation problem={message.problem} reply={message.reply} />
            {deliveries.length > 0 && (
              <List listStyleType="none" spacing={4} size="sm" aria-label={t('outbox.history')}>
                {deliveries.map(({ at, outcome, reply }) => (
                  <List.Item key={at + outcome}>
                    <When at={at} as="instant" /> · {t(`state.${outcome}`)}
                    {reply !== undefined && (
                      <Text span c="dimmed" size="sm" style={{ overflowWrap: 'anywhere' }}>
                        {' '}
                        {reply}
                      </Text>
                    )}
                  </List.Item>
                ))}
              </List>
            )}
            {message.hasLink && <LinkByHand message={message} />}
            {sendable.includes(message.state) && <SendAgain message={message} />}
          </Stack>
        )}
      </QueryView>
    </Modal>
  );
}

function Explanation({ problem, reply }: { problem: string | undefined; reply: string | undefined }) {
  const { t } = useTranslation('mail');
  const explain = useMailProblem();
  if (problem === undefined) return null;
  return (
    <Alert color="amber">
      <Text size="sm">{explain(problem)}</Text>
      {reply !== undefined && (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {t('outbox.reply')}: {reply}
        </Text>
      )}
    </Alert>
  );
}

function LinkByHand({ message }: { message: OutboxMessage }) {
  const { t } = useTranslation('mail');
  const show = useShowLink(message.id);
  const allowed = useMay('logins:write');
  if (!allowed) return null;
  return (
    <Stack gap="xs">
      <Text size="sm">{t('outbox.linkHint', { name: message.recipientName })}</Text>
      {show.error !== null && <ProblemAlert error={show.error} />}
      {show.data === undefined ? (
        <Group>
          <Button variant="default" loading={show.isPending} onClick={() => show.mutate()}>
            {t('outbox.showLink')}
          </Button>
        </Group>
      ) : (
        <CopyValue value={show.data.url} name={t('outbox.link')} />
      )}
    </Stack>
  );
}

function SendAgain({ message }: { message: OutboxMessage }) {
  const { t } = useTranslation('mail');
  const send = useSendAgain(message.id);
  const allowed = useMay('messages:write');
  const perhaps = message.state === 'UNKNOWN';
  if (!allowed) return null;
  return (
    <Stack gap="xs">
      {perhaps && <Text size="sm">{t('outbox.unknownText')}</Text>}
      {send.error !== null && <ProblemAlert error={send.error} />}
      <Group justify="flex-end">
        <Button loading={send.isPending} onClick={() => send.mutate()}>
          {t(perhaps ? 'outbox.againUnknown' : 'outbox.again')}
        </Button>
      </Group>
    </Stack>
  );
}
