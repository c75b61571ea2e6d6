import { Alert, Button, Group, List, Loader, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/Facts';
import { ProblemAlert } from '@/components/ProblemAlert';
import { QueryView } from '@/components/QueryView';
import { words } from '@/lib/words';
import {
  resolution,
  resolutionPreview,
  resolutionRows,
  useResolve,
  type DriftAction,
  type DriftWish,
} from './queries';

interface Props {
  action: DriftAction;
  count: number;
  wish: DriftWish;
  onDone: () => void;
}

/** Before, during and after of one decision about many differences. */
export function DecideDialog({ action, count, wish, onDone }: Props) {
  const { t } = useTranslation(['drift', 'common']);
  const [opened, { open, close }] = useDisclosure(false);
  const resolve = useResolve();
  const shut = () => {
    close();
    if (resolve.isSuccess) onDone();
    resolve.reset();
  };
  return (
    <>
      <Button variant={action === 'IGNORE' ? 'default' : 'filled'} onClick={open}>
        {t(`action.${action}`)}
      </Button>
      <Modal
        opened={opened}
        onClose={shut}
        title={t('decide', { action: t(`action.${action}`), count })}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <Stack>
          <Text>{t(`meaning.${action}`)}</Text>
          {resolve.error !== null && <ProblemAlert error={resolve.error} />}
          {resolve.data === undefined
            ? opened && (
                <Before
                  wish={wish}
                  pending={resolve.isPending}
                  onConfirm={(hash) => resolve.mutate({ ...wish, hash })}
                />
              )
            : opened && <After id={resolve.data.id} onClose={shut} />}
        </Stack>
      </Modal>
    </>
  );
}

interface BeforeProps {
  wish: DriftWish;
  pending: boolean;
  onConfirm: (hash: string) => void;
}

function Before({ wish, pending, onConfirm }: BeforeProps) {
  const { t } = useTranslation('drift');
  const preview = useQuery(resolutionPreview(wish));
  return (
    <QueryView query={preview}>
      {({ chosen, done, refused, gain, lose, hash }) => (
        <Stack>
          <Facts
            facts={[
              [t('preview.chosen'), chosen],
              [t('preview.done'), done],
              ...(wish.action === 'RE_APPLY'
                ? ([
                    [t('preview.gain'), gain],
                    [t('preview.lose'), lose],
                  ] as const)
                : []),
            ]}
          />
          {Object.entries(refused).map(([code, number]) => (
            <Alert key={code} color="amber">
              {code === 'import-them'
                ? t('refused.import-them', { count: number })
                : code === 'invite-them-again'
                  ? t('refused.invite-them-again', { count: number })
                  : `${words(code)}: ${number}`}
            </Alert>
          ))}
          <Group justify="flex-end">
            <Button
              color={lose > 0 ? 'red' : undefined}
              disabled={done === 0}
              loading={pending}
              onClick={() => onConfirm(hash)}
            >
              {t(`confirm.${wish.action}`, { count: done })}
            </Button>
          </Group>
        </Stack>
      )}
    </QueryView>
  );
}

function After({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation(['drift', 'common']);
  const query = useQuery(resolution(id));
  return (
    <QueryView query={query}>
      {(found) => (
        <Stack>
          {found.state === 'RUNNING' ? (
            <Group gap="sm" role="status">
              <Loader size={18} aria-hidden />
              <Text>{t('running', { done: found.done, size: found.size })}</Text>
            </Group>
          ) : (
            <Alert color={found.refused + found.failed === 0 ? 'teal' : 'amber'} role="status">
              {t('result', { done: found.done, refused: found.refused, failed: found.failed })}
            </Alert>
          )}
          {found.state === 'DONE' && found.refused + found.failed > 0 && <Refused id={found.id} />}
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('common:close')}</Button>
          </Group>
        </Stack>
      )}
    </QueryView>
  );
}

function Refused({ id }: { id: string }) {
  const found = useQuery(resolution(id)).data;
  return found === undefined ? null : <RefusedRows found={found} />;
}

function RefusedRows({ found }: { found: Parameters<typeof resolutionRows>[0] }) {
  const rows = useQuery(resolutionRows(found)).data?.items ?? [];
  return (
    <List size="sm">
      {rows
        .filter(({ outcome }) => outcome === 'REFUSED' || outcome === 'FAILED')
        .map(({ ordinal, person, detail }) => (
          <List.Item key={ordinal}>
            {person}: {detail}
          </List.Item>
        ))}
    </List>
  );
}
