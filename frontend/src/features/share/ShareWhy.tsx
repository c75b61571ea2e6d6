import { Anchor, Collapse, Group, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PlacementView } from '@/components/PlacementView';
import { QueryView } from '@/components/QueryView';
import { ownPlacement, shareLibraries, type ShareLibraries } from './queries';

interface Props {
  userId: string;
  shareId: string;
}

/** The chains of facts behind an access: why these libraries, why this server. */
export function ShareWhy({ userId, shareId }: Props) {
  const { t } = useTranslation('shares');
  const [libraries, libraryPanel] = useDisclosure(false);
  const [server, serverPanel] = useDisclosure(false);
  return (
    <Stack gap="xs">
      <Group gap="md">
        <Anchor component="button" size="sm" onClick={libraryPanel.toggle} aria-expanded={libraries}>
          {t('whyLibraries')}
        </Anchor>
        <Anchor component="button" size="sm" onClick={serverPanel.toggle} aria-expanded={server}>
          {t('whyServer')}
        </Anchor>
      </Group>
      <Collapse expanded={libraries}>{libraries && <Libraries userId={userId} shareId={shareId} />}</Collapse>
      <Collapse expanded={server}>{server && <Server userId={userId} />}</Collapse>
    </Stack>
  );
}

function Server({ userId }: { userId: string }) {
  const query = useQuery(ownPlacement(userId));
  return <QueryView query={query}>{(placement) => <PlacementView placement={placement} />}</QueryView>;
}

function Libraries({ userId, shareId }: Props) {
  const { t } = useTranslation('shares');
  const query = useQuery(shareLibraries(userId, shareId));
  return (
    <QueryView query={query}>
      {(found) => (
        <Stack gap="xs">
          <Text size="sm">
            {found.plan === undefined ? t('noPlan') : t('followsPlan', { plan: found.plan.name })}{' '}
            {t(found.downloads ? 'downloads' : 'noDownloads')} {found.everything && t('everything')}
          </Text>
          <Table.ScrollContainer minWidth={420}>
            <LibraryTable libraries={found.libraries} />
          </Table.ScrollContainer>
        </Stack>
      )}
    </QueryView>
  );
}

function LibraryTable({ libraries }: { libraries: ShareLibraries['libraries'] }) {
  const { t } = useTranslation('shares');
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('column.library')}</Table.Th>
          <Table.Th>{t('column.wanted')}</Table.Th>
          <Table.Th>{t('column.said')}</Table.Th>
          <Table.Th>{t('column.reason')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {libraries.map(({ title, group, wanted, said, reason }) => (
          <Table.Tr key={title}>
            <Table.Td>{title}</Table.Td>
            <Table.Td>
              <Mark given={wanted} />
            </Table.Td>
            <Table.Td>{said === undefined ? '–' : <Mark given={said} />}</Table.Td>
            <Table.Td>{t(`reason.${reason}`, { group: group.name })}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Mark({ given }: { given: boolean }) {
  const { t } = useTranslation();
  return (
    <Group gap={4} wrap="nowrap">
      {given ? <IconCheck size={16} aria-hidden /> : <IconMinus size={16} aria-hidden />}
      {t(given ? 'yes' : 'no')}
    </Group>
  );
}
