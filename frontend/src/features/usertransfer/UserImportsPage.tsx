import { Button, Card, FileInput, Group, Stack, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ImportCards } from '@/components/import/ImportCards';
import { AnchorLink } from '@/components/links';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useFormat } from '@/lib/format';
import { userImports, useStartUserImport } from './queries';

export function UserImportsPage({ onStarted }: { onStarted: (id: string) => void }) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  return (
    <Page size="narrow" title={t('title')} lead={t('lead')}>
      <Stack>
        {useMay('users:write') && <Start onStarted={onStarted} />}
        <ImportCards
          query={useQuery(userImports())}
          link={({ id, size }) => (
            <AnchorLink to="/admin/user-imports/$importId" params={{ importId: id }} fw={600}>
              {t('users', { count: size, shown: format.number(size) })}
            </AnchorLink>
          )}
        />
      </Stack>
    </Page>
  );
}

function Start({ onStarted }: { onStarted: (id: string) => void }) {
  const { t } = useTranslation('transfer');
  const start = useStartUserImport();
  const [file, setFile] = useState<File | null>(null);
  return (
    <Card>
      <Stack>
        <Text>{t('startText')}</Text>
        {start.error !== null && <ProblemAlert error={start.error} />}
        <Group align="flex-end">
          <FileInput
            flex={1}
            label={t('file')}
            placeholder={t('choose')}
            styles={{ placeholder: { color: 'var(--mantine-color-dimmed)' } }}
            accept=".csv,.json,text/csv,application/json"
            leftSection={<IconFileUpload size={18} aria-hidden />}
            value={file}
            onChange={setFile}
          />
          <Button
            loading={start.isPending}
            disabled={file === null}
            onClick={() => file !== null && start.mutate(file, { onSuccess: ({ id }) => onStarted(id) })}
          >
            {t('read')}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
