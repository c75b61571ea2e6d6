import { Alert, Button, Code, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Facts } from '@/components/Facts';
import { AnchorLink } from '@/components/links';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StateBadge } from '@/components/StateBadge';
import { changeTone } from '@/components/tones';
import { When } from '@/components/When';
import { words } from '@/lib/words';
import { accountChange, useChangeActions, type AccountChange } from './queries';

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
      before={
        <AnchorLink
          to="/admin/account-changes"
          size="sm"
          display="inline-flex"
          style={{ gap: 4, alignItems: 'center' }}
        >
          <IconArrowLeft size={14} aria-hidden /> {t('title')}
        </AnchorLink>
      }
      lead={
        <StateBadge tone={changeTone[change.state]}>{t(`common:changeState.${change.state}`)}</StateBadge>
      }
      action={<Actions change={change} />}
    >
      <Stack>
        {change.refusal !== undefined && (
          <Alert color="red" title={change.refusal.message}>
            <Text size="xs">{t('common:problemCode', { code: change.refusal.code })}</Text>
            {change.operatorDetail !== undefined && <Code block>{change.operatorDetail}</Code>}
          </Alert>
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
              [t('column.server'), change.server?.name ?? '–'],
              [t('step'), words(change.step)],
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

function Actions({ change }: { change: AccountChange }) {
  const { t } = useTranslation('changes');
  const { retry, withdraw } = useChangeActions(change.id);
  const [opened, { open, close }] = useDisclosure(false);
  if (!useMay('account-changes:write')) return null;
  const unfinished = !['COMPLETED', 'REFUSED', 'WITHDRAWN'].includes(change.state);
  return (
    <>
      {retry.error !== null && <ProblemAlert error={retry.error} />}
      {change.state === 'FAILED' && (
        <Button loading={retry.isPending} onClick={() => retry.mutate()}>
          {t('retry')}
        </Button>
      )}
      {unfinished && (
        <Button variant="default" onClick={open}>
          {t('withdraw')}
        </Button>
      )}
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t('withdrawTitle', { name: change.user.displayName })}
        confirm={t('withdrawConfirm', { name: change.user.displayName })}
        pending={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => withdraw.mutate(undefined, { onSuccess: close })}
      >
        <Text>{t('withdrawText')}</Text>
      </ConfirmDialog>
    </>
  );
}
