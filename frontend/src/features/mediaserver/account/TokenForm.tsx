import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '@/components/PasswordField';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useLinkByToken, type ProxyWish } from './queries';

interface Props {
  accountId: string | undefined;
  proxy: ProxyWish | undefined;
  onLinked: () => void;
}

export function TokenForm({ accountId, proxy, onLinked }: Props) {
  const { t } = useTranslation('servers');
  const [token, setToken] = useState('');
  const link = useLinkByToken(accountId);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        link.mutate({ token: token.trim(), proxy }, { onSuccess: onLinked });
      }}
    >
      <Stack>
        {link.error !== null && <ProblemAlert error={link.error} />}
        <PasswordField
          label={t('token.label')}
          description={t('token.hint')}
          autoComplete="off"
          value={token}
          onChange={(event) => setToken(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit" variant="default" loading={link.isPending} disabled={token.trim() === ''}>
            {t(accountId === undefined ? 'accounts.add' : 'accounts.relink')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
