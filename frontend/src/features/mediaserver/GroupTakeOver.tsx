import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { AffectedPeople } from '@/components/AffectedPeople';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { QueryView } from '@/components/QueryView';
import { takeOverOffers, takeOverPreview, useTakeOver, type TakeOverOffer } from './queries';

/** A server that came back with a new identifier is offered the library groups of the one that was lost. */
export function GroupTakeOver({ serverId }: { serverId: string }) {
  const mayRead = useMay('libraries:write');
  const offers = useQuery({ ...takeOverOffers(serverId), enabled: mayRead });
  return (offers.data?.items ?? []).map((offer) => (
    <Offer key={offer.fromServerId} serverId={serverId} offer={offer} />
  ));
}

function Offer({ serverId, offer }: { serverId: string; offer: TakeOverOffer }) {
  const { t } = useTranslation('servers');
  const [opened, { open, close }] = useDisclosure(false);
  const preview = useQuery({ ...takeOverPreview(serverId, offer.fromServerId), enabled: opened });
  const takeOver = useTakeOver(serverId);
  const count = preview.data?.rows.length ?? offer.libraries;
  const confirm = () => {
    if (preview.data === undefined) return;
    takeOver.mutate(
      { fromServerId: offer.fromServerId, hash: preview.data.hash },
      { onSuccess: close, onError: () => void preview.refetch() },
    );
  };
  return (
    <Alert color="tide" icon={<IconHistory aria-hidden />} title={t('takeOver.title', { count })}>
      <Group justify="space-between">
        <Text size="sm">{t('takeOver.text', { name: offer.fromServerName })}</Text>
        <Button size="xs" onClick={open}>
          {t('takeOver.look')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        tone="tide"
        title={t('takeOver.from', { name: offer.fromServerName })}
        confirm={t('takeOver.confirm', { count })}
        disabled={preview.data === undefined || count === 0}
        pending={takeOver.isPending}
        error={takeOver.error}
        onConfirm={confirm}
      >
        <QueryView query={preview}>
          {({ rows, affectedUsers, gain, lose, people }) => (
            <Stack gap="sm">
              <Table aria-label={t('takeOver.from', { name: offer.fromServerName })}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('takeOver.library')}</Table.Th>
                    <Table.Th>{t('takeOver.group')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.map(({ libraryId, title, groupName }) => (
                    <Table.Tr key={libraryId}>
                      <Table.Td>{title}</Table.Td>
                      <Table.Td>{groupName}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
              <Text size="sm">
                {affectedUsers === 0
                  ? t('takeOver.nobody')
                  : t('takeOver.people', { count: affectedUsers, gain, lose })}
              </Text>
              <AffectedPeople people={people} total={affectedUsers} />
              <Text size="sm" c="dimmed">
                {t('takeOver.undo')}
              </Text>
            </Stack>
          )}
        </QueryView>
      </ConfirmDialog>
    </Alert>
  );
}
