import { Alert, Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem, fieldErrors } from '@/api/problem';
import { CopyValue } from '@/components/CopyValue';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useRules } from '@/components/use-rules';
import { roles, useInviteLogin } from './queries';

export function InviteLogin() {
  const { t } = useTranslation(['logins', 'common']);
  const [opened, { open, close }] = useDisclosure(false);
  const invite = useInviteLogin();
  const known = useQuery({ ...roles(), enabled: opened });
  const rules = useRules();
  const form = useForm({
    initialValues: { displayName: '', email: '', roleId: '' },
    validate: { displayName: rules.required, email: rules.email, roleId: rules.required },
  });
  const shut = () => {
    close();
    invite.reset();
    form.reset();
  };
  const submit = form.onSubmit((values) =>
    invite.mutate(values, { onError: (error) => form.setErrors(fieldErrors(asProblem(error))) }),
  );
  return (
    <>
      <Button leftSection={<IconPlus size={18} />} onClick={open}>
        {t('invite.action')}
      </Button>
      <Modal
        opened={opened}
        onClose={shut}
        title={t('invite.title')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        {invite.data === undefined ? (
          <form onSubmit={submit} noValidate>
            <Stack>
              {invite.error !== null && <ProblemAlert error={invite.error} />}
              <TextInput label={t('invite.name')} {...form.getInputProps('displayName')} />
              <TextInput label={t('invite.email')} type="email" {...form.getInputProps('email')} />
              <Select
                label={t('invite.role')}
                data={(known.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
                {...form.getInputProps('roleId')}
              />
              <Group justify="flex-end">
                <Button type="submit" loading={invite.isPending}>
                  {t('invite.submit')}
                </Button>
              </Group>
            </Stack>
          </form>
        ) : (
          <Stack>
            <Alert color="amber">{t('invite.once')}</Alert>
            <CopyValue value={invite.data.url} name={t('invite.link')} />
            {invite.data.mailed && <Text size="sm">{t('invite.mailed')}</Text>}
            <Group justify="flex-end">
              <Button onClick={shut}>{t('common:close')}</Button>
            </Group>
          </Stack>
        )}
      </Modal>
    </>
  );
}
