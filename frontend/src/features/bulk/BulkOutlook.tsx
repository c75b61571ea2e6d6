import { Alert, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { useActionText } from './action-text';
import type { BulkEdit } from './queries';

/** What applying takes, and what of it can be undone. */
export function BulkOutlook({ edit }: { edit: BulkEdit }) {
  const { t } = useTranslation('bulk');
  const text = useActionText();
  const format = useFormat();
  const { calls, seconds, messages } = edit.effects;
  return (
    <Alert color={edit.reversal === 'EVERYTHING' ? 'tide' : 'amber'} variant="light" title={t('outlook')}>
      <List size="sm">
        <List.Item>
          {calls === 0
            ? t('noCalls')
            : t('calls', { count: calls, shown: format.number(calls), time: format.duration(seconds) })}
        </List.Item>
        <List.Item>
          {messages === 0
            ? t('noMessages')
            : t('messages', { count: messages, shown: format.number(messages) })}
        </List.Item>
        <List.Item>
          {t(`reversal.${edit.reversal}`)} {text.reversal(edit.action)}
        </List.Item>
      </List>
    </Alert>
  );
}
