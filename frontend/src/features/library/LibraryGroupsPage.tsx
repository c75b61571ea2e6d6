import { Card, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { AddByName } from '@/components/AddByName';
import { AnchorLink } from '@/components/links';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { GroupActions } from './GroupActions';
import { libraryGroups, useAddGroup, type LibraryGroup } from './queries';

export function LibraryGroupsPage() {
  const { t } = useTranslation('libraries');
  const query = useQuery(libraryGroups());
  const add = useAddGroup();
  const mayWrite = useMay('libraries:write');
  return (
    <Page size="narrow" title={t('groups.title')} lead={t('groups.lead')}>
      <Stack>
        {mayWrite && <AddByName label={t('groups.name')} action={t('groups.add')} add={add} />}
        <QueryView query={query}>
          {({ items }) => (
            <Stack gap="xs">
              {items.map((group) => (
                <GroupCard key={group.id} group={group} mayWrite={mayWrite} />
              ))}
            </Stack>
          )}
        </QueryView>
      </Stack>
    </Page>
  );
}

function GroupCard({ group, mayWrite }: { group: LibraryGroup; mayWrite: boolean }) {
  const { t } = useTranslation('libraries');
  return (
    <Card padding="md">
      <Group justify="space-between">
        <Stack gap={2} flex="1 1 14rem">
          <Text fw={650}>{group.name}</Text>
          <Text size="sm" c="dimmed">
            {group.builtIn && <>{t(`groups.kind.${group.kind}`)} </>}
            <AnchorLink to="/admin/libraries" search={{ groupId: group.id }} size="sm" underline="always">
              {t('groups.libraries', { count: group.libraries })}
            </AnchorLink>
            {' · '}
            {t('groups.plans', { count: group.plans })}
          </Text>
        </Stack>
        {mayWrite && !group.builtIn && <GroupActions key={group.version} group={group} />}
      </Group>
    </Card>
  );
}
