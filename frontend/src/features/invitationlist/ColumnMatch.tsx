import { Button, Group, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { fields, useListActions, type Fields, type InvitationList } from './queries';

/** What each column is; the rows are checked again when it is something else. */
export function ColumnMatch({ of }: { of: InvitationList }) {
  const { t } = useTranslation('invitationLists');
  const { match } = useListActions(of.id);
  const mayWrite = useMay('users:write');
  const before = of.columns.map(({ field }) => field);
  const [wanted, setWanted] = useState<Fields>(before);
  const choose = (at: number, value: string) =>
    setWanted(
      wanted.map((each, place) =>
        place === at ? (fields.find((one) => one === value) ?? 'PASSED_OVER') : each,
      ),
    );
  const changed = wanted.some((each, at) => each !== before[at]);
  return (
    <Section title={t('columns.title')} lead={t('columns.lead')}>
      <Stack>
        {match.error !== null && <ProblemAlert error={match.error} />}
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
          {of.columns.map(({ header, samples }, at) => (
            <Stack key={at} gap={4}>
              <NativeSelect
                label={header ?? t('columns.number', { number: at + 1 })}
                disabled={!mayWrite}
                value={wanted[at] ?? 'PASSED_OVER'}
                onChange={(event) => choose(at, event.currentTarget.value)}
                data={fields.map((field) => ({ value: field, label: t(`field.${field}`) }))}
              />
              <Text size="xs" c="dimmed" truncate>
                {samples.join(' · ')}
              </Text>
            </Stack>
          ))}
        </SimpleGrid>
        {mayWrite && changed && (
          <Group justify="flex-end">
            <Button variant="default" loading={match.isPending} onClick={() => match.mutate(wanted)}>
              {t('columns.check')}
            </Button>
          </Group>
        )}
      </Stack>
    </Section>
  );
}
