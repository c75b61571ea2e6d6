import { Button, Collapse, Divider, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProxyFields } from './ProxyFields';
import { noProxy, proxyOf } from './proxy-draft';
import type { PlexAccount } from './queries';
import { SignInWithPlex } from './SignInWithPlex';
import { TokenForm } from './TokenForm';

interface Props {
  /** The account to link again; without one a new account is added. */
  account?: PlexAccount;
  onClose: () => void;
}

/** Sign in with Plex first, a token for those who have one; a proxy for both. */
export function LinkDialog({ account, onClose }: Props) {
  const { t } = useTranslation(['servers', 'common']);
  const [proxied, { toggle }] = useDisclosure(false);
  const [tokened, { toggle: toggleToken }] = useDisclosure(false);
  const [draft, setDraft] = useState(noProxy);
  const proxy = proxied ? proxyOf(draft) : undefined;
  return (
    <Modal
      opened
      onClose={onClose}
      title={
        account === undefined ? t('accounts.add') : t('accounts.relinkTitle', { name: account.username })
      }
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        {account === undefined && (
          <>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={toggle}
              aria-expanded={proxied}
              style={{ alignSelf: 'flex-start' }}
            >
              {t('proxy.use')}
            </Button>
            <Collapse expanded={proxied}>
              <ProxyFields draft={draft} onDraft={setDraft} />
            </Collapse>
          </>
        )}
        <SignInWithPlex accountId={account?.id} proxy={proxy} onLinked={onClose} />
        <Divider label={t('signIn.or')} />
        <Button variant="subtle" size="compact-sm" onClick={toggleToken} aria-expanded={tokened}>
          {t('signIn.token')}
        </Button>
        <Collapse expanded={tokened}>
          <Text size="sm" mb="sm">
            {t(account === undefined ? 'accounts.addText' : 'accounts.relinkText')}
          </Text>
          <TokenForm accountId={account?.id} proxy={proxy} onLinked={onClose} />
        </Collapse>
      </Stack>
    </Modal>
  );
}
