import { Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '@/components/PasswordField';
import type { ProxyDraft } from './proxy-draft';

interface Props {
  draft: ProxyDraft;
  onDraft: (draft: ProxyDraft) => void;
  /** A password is stored: an empty field keeps it. */
  stored?: boolean;
}

export function ProxyFields({ draft, onDraft, stored = false }: Props) {
  const { t } = useTranslation('servers');
  return (
    <Stack gap="sm">
      <TextInput
        label={t('proxy.url')}
        description={t('proxy.urlHint')}
        placeholder="http://127.0.0.1:3128"
        autoComplete="off"
        value={draft.url}
        onChange={(event) => onDraft({ ...draft, url: event.currentTarget.value })}
      />
      <TextInput
        label={t('proxy.user')}
        autoComplete="off"
        value={draft.user}
        onChange={(event) => onDraft({ ...draft, user: event.currentTarget.value })}
      />
      <PasswordField
        label={t('proxy.password')}
        description={t(stored ? 'proxy.passwordKept' : 'proxy.passwordHint')}
        autoComplete="new-password"
        value={draft.password}
        onChange={(event) => onDraft({ ...draft, password: event.currentTarget.value })}
      />
    </Stack>
  );
}
