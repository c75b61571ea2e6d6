import { Button, Group, List, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { Facts } from '@/components/Facts';
import { AnchorLink } from '@/components/links';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { When } from '@/components/When';
import { browserOf } from '@/lib/browser';
import { useFormat } from '@/lib/format';
import { LockLogin } from './LockLogin';
import { LoginState } from './LoginState';
import { login as one, roles, sessionsOf, useEditLogin, useEndSessions, type Login } from './queries';
import { ResetLink } from './ResetLink';

export function LoginPage({ id }: { id: string }) {
  const query = useQuery(one(id));
  return <QueryView query={query}>{(login) => <Detail login={login} />}</QueryView>;
}

function Detail({ login }: { login: Login }) {
  const { t } = useTranslation('logins');
  const mayWrite = useMay('logins:write');
  return (
    <Page
      size="narrow"
      title={login.displayName}
      lead={<LoginState login={login} />}
      action={
        mayWrite ? (
          <>
            <ResetLink login={login} />
            <LockLogin login={login} />
          </>
        ) : undefined
      }
    >
      <Stack>
        <Section title={t('detail.facts')}>
          <LoginFacts login={login} />
        </Section>
        {mayWrite && <RoleChoice key={login.version} login={login} />}
        <Sessions id={login.id} mayWrite={mayWrite} />
      </Stack>
    </Page>
  );
}

function LoginFacts({ login }: { login: Login }) {
  const { t } = useTranslation('logins');
  const format = useFormat();
  const verified =
    login.verifiedAt === undefined
      ? t('detail.unverified')
      : t('detail.verified', { day: format.day(login.verifiedAt) });
  return (
    <Facts
      facts={[
        [t('detail.email'), login.email === undefined ? t('detail.none') : `${login.email} (${verified})`],
        [t('role'), login.role.name],
        ...(login.discordName === undefined
          ? []
          : [[t('detail.discord'), `${login.discordName} (${login.discordId ?? ''})`] as const]),
        ...(login.userId === undefined
          ? []
          : [
              [
                t('user'),
                <AnchorLink key="user" to="/admin/users/$userId" params={{ userId: login.userId }} size="sm">
                  {login.displayName}
                </AnchorLink>,
              ] as const,
            ]),
        [t('created'), <When key="created" at={login.createdAt} as="day" />],
      ]}
    />
  );
}

function RoleChoice({ login }: { login: Login }) {
  const { t } = useTranslation('logins');
  const known = useQuery(roles());
  const edit = useEditLogin(login);
  const [roleId, setRoleId] = useState(login.role.id);
  return (
    <Section title={t('detail.roleTitle')}>
      <Stack>
        {edit.error !== null && <ProblemAlert error={edit.error} />}
        <Group align="flex-end">
          <Select
            flex={1}
            aria-label={t('detail.roleTitle')}
            allowDeselect={false}
            value={roleId}
            onChange={(value) => setRoleId(value ?? login.role.id)}
            data={(known.data?.items ?? [login.role]).map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button
            disabled={roleId === login.role.id}
            loading={edit.isPending}
            onClick={() => edit.mutate({ roleId })}
          >
            {t('detail.save')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}

function Sessions({ id, mayWrite }: { id: string; mayWrite: boolean }) {
  const { t } = useTranslation(['logins', 'login']);
  const query = useQuery(sessionsOf(id));
  const end = useEndSessions(id);
  return (
    <Section
      title={t('detail.sessions')}
      action={
        mayWrite && (query.data?.items.length ?? 0) > 0 ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={end.isPending}
            onClick={() => end.mutate(undefined)}
          >
            {t('detail.signOut')}
          </Button>
        ) : undefined
      }
    >
      {end.error !== null && <ProblemAlert error={end.error} />}
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('detail.sessionsEmpty')}</Text>
          ) : (
            <List listStyleType="none" spacing="xs">
              {items.map((session) => (
                <List.Item key={session.id}>
                  {browserOf(session.userAgent) ?? t('login:sessions.unknown')}{' '}
                  <Text span size="sm" c="dimmed">
                    {session.address} · <When at={session.lastUsedAt} />
                  </Text>
                </List.Item>
              ))}
            </List>
          )
        }
      </QueryView>
    </Section>
  );
}
