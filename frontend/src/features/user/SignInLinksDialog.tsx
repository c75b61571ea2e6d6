import { Alert, Button, Checkbox, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyValue } from '@/components/CopyValue';
import { ProblemAlert } from '@/components/ProblemAlert';
import { When } from '@/components/When';
import { csv } from '@/lib/csv';
import { useFormat } from '@/lib/format';
import { LINKS_AT_ONCE, useMakeSignInLinks, type Selection } from './queries';

interface Props {
  selection: Selection;
  count: number;
}

/** Links are shown once: the panel keeps only what recognises them. */
export function SignInLinksDialog({ selection, count }: Props) {
  const { t } = useTranslation(['users', 'common']);
  const format = useFormat();
  const [opened, { open, close }] = useDisclosure(false);
  const [mail, setMail] = useState(false);
  const make = useMakeSignInLinks();
  const tooMany = count > LINKS_AT_ONCE;
  const mailed = make.data?.items.filter((link) => link.mailed).length ?? 0;
  const shut = () => {
    close();
    make.reset();
  };
  return (
    <>
      <Button variant="default" leftSection={<IconLink size={18} />} onClick={open}>
        {t('links.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={shut}
        title={t('links.title')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <Stack>
          {make.error !== null && <ProblemAlert error={make.error} />}
          {make.data === undefined ? (
            <>
              <Text>{t('links.text')}</Text>
              {tooMany ? (
                <Alert color="amber">{t('links.tooMany', { most: format.number(LINKS_AT_ONCE) })}</Alert>
              ) : (
                <Checkbox
                  label={t('links.mail')}
                  description={t('links.mailHint')}
                  checked={mail}
                  onChange={(event) => setMail(event.currentTarget.checked)}
                />
              )}
              <Group justify="flex-end">
                <Button
                  loading={make.isPending}
                  disabled={tooMany}
                  onClick={() => make.mutate({ selection, mail })}
                >
                  {t('links.make', { count, shown: format.number(count) })}
                </Button>
              </Group>
            </>
          ) : (
            <>
              <Alert color="amber">{t('links.once')}</Alert>
              {mail && <Text>{t('links.mailed', { count: mailed, shown: format.number(mailed) })}</Text>}
              <Stack gap="xs" mah={360} style={{ overflowY: 'auto' }} tabIndex={0}>
                {make.data.items.map(({ userId, displayName, url, expiresAt }) => (
                  <Stack key={userId} gap={2}>
                    <Group justify="space-between">
                      <Text fw={600} size="sm">
                        {displayName}
                      </Text>
                      <Text size="xs" c="dimmed">
                        {t('links.lapses')} <When at={expiresAt} />
                      </Text>
                    </Group>
                    <CopyValue value={url} name={t('links.of', { name: displayName })} />
                  </Stack>
                ))}
              </Stack>
              {make.data.unknown.length > 0 && (
                <Alert color="red">{t('links.refused', { count: make.data.unknown.length })}</Alert>
              )}
              <Group justify="flex-end">
                <CopyButton
                  value={csv(
                    ['name', 'url', 'expiresAt'],
                    make.data.items.map(({ displayName, url, expiresAt }) => [displayName, url, expiresAt]),
                  )}
                >
                  {({ copied, copy }) => (
                    <Button variant="default" onClick={copy}>
                      {copied ? t('common:copied') : t('links.csv')}
                    </Button>
                  )}
                </CopyButton>
                <Button onClick={shut}>{t('common:close')}</Button>
              </Group>
            </>
          )}
        </Stack>
      </Modal>
    </>
  );
}
