import { Button, Checkbox, Group, Modal, Stack, Table, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { asProblem, fieldErrors } from '@/api/problem';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useCodeText } from '@/components/use-code-text';
import { useRules } from '@/components/use-rules';
import { useSaveRole, type Role } from './queries';

interface Props {
  role?: Role;
  permissions: string[];
  onClose: () => void;
}

const verbs = ['read', 'write'] as const;

export function RoleDialog({ role, permissions, onClose }: Props) {
  const { t } = useTranslation(['logins', 'common']);
  const save = useSaveRole(role);
  const rules = useRules();
  const form = useForm({
    initialValues: {
      name: role?.name ?? '',
      permissions: (role?.permissions ?? []).filter((each) => permissions.includes(each)),
    },
    validate: { name: rules.required },
  });
  const chosen = form.values.permissions;
  const toggle = (permission: string, wanted: boolean) =>
    form.setFieldValue(
      'permissions',
      wanted ? [...chosen, permission] : chosen.filter((each) => each !== permission),
    );
  const submit = form.onSubmit((values) =>
    save.mutate(values, {
      onSuccess: onClose,
      onError: (error) => form.setErrors(fieldErrors(asProblem(error))),
    }),
  );
  const text = useCodeText();
  const nouns = [...new Set(permissions.map((permission) => permission.split(':')[0] ?? ''))];
  const label = { read: t('roles.read'), write: t('roles.write') };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={role === undefined ? t('roles.make') : t('roles.editName', { name: role.name })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          {save.error !== null && <ProblemAlert error={save.error} />}
          <TextInput label={t('roles.name')} maxLength={60} {...form.getInputProps('name')} />
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('roles.permission')}</Table.Th>
                {verbs.map((verb) => (
                  <Table.Th key={verb}>{label[verb]}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {nouns.map((noun) => (
                <Table.Tr key={noun}>
                  <Table.Td>{text.permission(noun)}</Table.Td>
                  {verbs.map((verb) => (
                    <Table.Td key={verb}>
                      {permissions.includes(`${noun}:${verb}`) && (
                        <Checkbox
                          aria-label={t(`roles.${verb}Of`, { what: text.permission(noun) })}
                          checked={chosen.includes(`${noun}:${verb}`)}
                          onChange={({ currentTarget: { checked } }) => toggle(`${noun}:${verb}`, checked)}
                        />
                      )}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending}>
              {t('roles.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
