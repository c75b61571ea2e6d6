import { Button, Card, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface Props {
  server: string;
  account: string | undefined;
  acceptUrl: string | undefined;
}

export function InvitationCard({ server, account, acceptUrl }: Props) {
  const { t } = useTranslation('account');
  return (
    <Card component="section" aria-labelledby="invitation">
      <Stack gap="sm">
        <Title order={2} id="invitation">
          {t('invitation.title')}
        </Title>
        <Text>
          {account === undefined
            ? t('invitation.textPlain', { server })
            : t('invitation.text', { server, account })}
        </Text>
        {acceptUrl !== undefined && (
          <Button
            component="a"
            href={acceptUrl}
            target="_blank"
            rel="noreferrer"
            size="md"
            rightSection={<IconExternalLink size={18} />}
          >
            {t('invitation.action')}
          </Button>
        )}
        <Group gap="xs" wrap="nowrap" role="status">
          <Loader size={14} aria-hidden />
          <Text size="sm" c="dimmed">
            {t('invitation.after')}
          </Text>
        </Group>
      </Stack>
    </Card>
  );
}
