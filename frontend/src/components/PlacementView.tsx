import { Group, List, Stack, Text } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Body } from '@/api/types';
import { useFormat } from '@/lib/format';

export type Placement = Body<'/api/v1/placements/preview', 'post'>;

/** Where somebody goes, and why every other server was passed over. */
export function PlacementView({ placement }: { placement: Placement }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { chosen, servers, libraries } = placement;
  return (
    <Stack gap="sm">
      <Text fw={600} role="status">
        {chosen === undefined ? t('placement.none') : t('placement.chosen', { server: chosen.name })}
      </Text>
      {libraries.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('placement.libraries', { list: format.list(libraries) })}
        </Text>
      )}
      <List listStyleType="none" spacing={6} aria-label={t('placement.servers')}>
        {servers.map(({ server, location, reason, chosen: taken, people, seats }) => (
          <List.Item key={server.id}>
            <Group gap="xs" wrap="nowrap" align="flex-start">
              {taken ? <IconCheck size={18} aria-hidden /> : <IconMinus size={18} aria-hidden />}
              <Stack gap={0}>
                <Text size="sm" fw={taken ? 600 : 400}>
                  {server.name}
                  {location !== undefined && ` · ${location}`}
                  {' · '}
                  {t('placement.seats', { people: format.number(people), seats: format.number(seats) })}
                </Text>
                <Text size="sm" c="dimmed">
                  {t(`placement.reason.${reason}`)}
                </Text>
              </Stack>
            </Group>
          </List.Item>
        ))}
      </List>
      {servers.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('placement.noServers')}
        </Text>
      )}
    </Stack>
  );
}
