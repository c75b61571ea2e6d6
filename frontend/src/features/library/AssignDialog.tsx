import { Button, Modal, Select, SimpleGrid, Stack, Text, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { AffectedPeople } from '@/components/AffectedPeople';
import { Facts } from '@/components/Facts';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { assignmentPreview, useAssign, type LibraryGroup } from './queries';

interface Props {
  libraryIds: readonly string[];
  groups: readonly LibraryGroup[];
  onDone: () => void;
}

/** Who gains and who loses is shown before anything moves. */
export function AssignDialog({ libraryIds, groups, onDone }: Props) {
  const { t } = useTranslation(['libraries', 'common']);
  const [opened, { open, close }] = useDisclosure(false);
  const [groupId, setGroupId] = useState<string | null>(null);
  const body = { libraryIds: [...libraryIds], groupId: groupId ?? '' };
  const preview = useQuery({ ...assignmentPreview(body), enabled: opened && groupId !== null });
  const assign = useAssign();
  if (!useMay('libraries:write')) return null;
  const group = groups.find(({ id }) => id === groupId);
  const finish = () => {
    close();
    onDone();
  };
  return (
    <>
      <Button onClick={open}>{t('assign.open')}</Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('assign.title', { count: libraryIds.length })}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <Stack>
          <Select
            label={t('column.group')}
            data={groups.map(({ id, name }) => ({ value: id, label: name }))}
            value={groupId}
            onChange={setGroupId}
          />
          {assign.error !== null && <ProblemAlert error={assign.error} />}
          {group === undefined ? (
            <Text size="sm" c="dimmed">
              {t('assign.choose')}
            </Text>
          ) : (
            <QueryView query={preview}>
              {({ libraries, affectedUsers, gain, lose, people, hash }) => (
                <Stack>
                  <SimpleGrid cols={1}>
                    <Facts
                      facts={[
                        [t('assign.libraries'), libraries],
                        [t('assign.affected'), affectedUsers],
                        [t('assign.gain'), gain],
                        [t('assign.lose'), lose],
                      ]}
                    />
                  </SimpleGrid>
                  <AffectedPeople people={people} total={affectedUsers} />
                  <Group justify="flex-end">
                    <Button
                      loading={assign.isPending}
                      color={lose > 0 ? 'red' : undefined}
                      onClick={() =>
                        assign.mutate(
                          { ...body, hash },
                          { onSuccess: finish, onError: () => void preview.refetch() },
                        )
                      }
                    >
                      {t('assign.apply', { count: libraries, group: group.name })}
                    </Button>
                  </Group>
                </Stack>
              )}
            </QueryView>
          )}
        </Stack>
      </Modal>
    </>
  );
}
