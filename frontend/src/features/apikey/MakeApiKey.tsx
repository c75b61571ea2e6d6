import { Alert, Button, Group, Modal, MultiSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSelf } from '@/api/use-session';
import { CopyValue } from '@/components/CopyValue';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useMakeApiKey } from './queries';

/** Nobody can give a key more than they may do themselves. */
export function MakeApiKey() {
  const { t } = useTranslation(['system', 'common']);
  const [opened, { open, close }] = useDisclosure(false);
  const make = useMakeApiKey();
  const scopes = useSelf()?.permissions ?? [];
  const form = useForm<{ name: string; scopes: string[]; until: string }>({
    initialValues: { name: '', scopes: [], until: '' },
    validate: {
      name: (value) => (value.trim() === '' ? t('keys.nameMissing') : null),
      scopes: (value) => (value.length === 0 ? t('keys.scopesMissing') : null),
    },
  });
  const shut = () => {
    close();
    make.reset();
    form.reset();
  };
  const submit = form.onSubmit(({ until, ...rest }) =>
    make.mutate({ ...rest, expiresAt: until === '' ? undefined : new Date(until).toISOString() }),
  );
  return (
    <>
      <Button leftSection={<IconPlus size={18} />} onClick={open}>
        {t('keys.make')}
      </Button>
      <Modal
        opened={opened}
        onClose={shut}
        title={t('keys.make')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        {make.data === undefined ? (
          <form onSubmit={submit} noValidate>
            <Stack>
              {make.error !== null && <ProblemAlert error={make.error} />}
              <TextInput
                label={t('keys.name')}
                description={t('keys.nameHint')}
                {...form.getInputProps('name')}
              />
              <MultiSelect
                label={t('keys.scopes')}
                data={[...scopes]}
                searchable
                {...form.getInputProps('scopes')}
              />
              <TextInput
                type="date"
                label={t('keys.until')}
                description={t('keys.untilHint')}
                {...form.getInputProps('until')}
              />
              <Group justify="flex-end">
                <Button type="submit" loading={make.isPending}>
                  {t('keys.make')}
                </Button>
              </Group>
            </Stack>
          </form>
        ) : (
          <Stack>
            <Alert color="amber">{t('keys.once')}</Alert>
            <CopyValue value={make.data.key} name={t('keys.key')} />
            <Group justify="flex-end">
              <Button onClick={shut}>{t('common:close')}</Button>
            </Group>
          </Stack>
        )}
      </Modal>
    </>
  );
}
