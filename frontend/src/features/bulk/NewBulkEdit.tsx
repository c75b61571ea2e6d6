import { Button, Drawer, Group, NativeSelect, Stack, Switch, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChecklist } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useFormat } from '@/lib/format';
import { useActionText } from './action-text';
import { bulkActions, useStartBulkEdit, type BulkAction, type Selection } from './queries';

type Field = BulkAction['fields'][number];
type Values = Record<string, string | boolean>;

interface Props {
  selection: Selection;
  count: number;
  onStarted: (id: string) => void;
}

/** Chooses what to do; nothing happens before the preview was read. */
export function NewBulkEdit({ selection, count, onStarted }: Props) {
  const { t } = useTranslation(['bulk', 'common']);
  const format = useFormat();
  const text = useActionText();
  const [opened, { open, close }] = useDisclosure(false);
  const mayWrite = useMay('bulk:write');
  const actions = useQuery({ ...bulkActions(), enabled: opened }).data?.items ?? [];
  const [name, setName] = useState<string>();
  const [values, setValues] = useState<Values>({});
  const start = useStartBulkEdit();
  if (!mayWrite) return null;
  const action = actions.find((each) => each.name === name) ?? actions[0];
  const preview = () => {
    if (action === undefined) return;
    start.mutate(
      { action: action.name, fields: fieldsOf(action, values), selection },
      { onSuccess: ({ id }) => onStarted(id) },
    );
  };
  return (
    <>
      <Button leftSection={<IconChecklist size={18} />} onClick={open}>
        {t('new')}
      </Button>
      <Drawer
        opened={opened}
        onClose={close}
        position="right"
        title={t('newTitle', { count, shown: format.number(count) })}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            preview();
          }}
        >
          <Stack>
            <Text size="sm" c="dimmed">
              {t('newText')}
            </Text>
            {start.error !== null && <ProblemAlert error={start.error} />}
            {action !== undefined && (
              <NativeSelect
                label={t('what')}
                value={action.name}
                data={actions.map((each) => ({ value: each.name, label: text.action(each.name) }))}
                onChange={(event) => setName(event.currentTarget.value)}
              />
            )}
            {action?.fields.map((field) => (
              <FieldInput
                key={field.name}
                field={field}
                label={text.field(field.name)}
                value={values[field.name]}
                onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
              />
            ))}
            <Group justify="flex-end">
              <Button type="submit" loading={start.isPending} disabled={action === undefined}>
                {t('preview')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Drawer>
    </>
  );
}

interface FieldProps {
  field: Field;
  label: string;
  value: string | boolean | undefined;
  onChange: (value: string | boolean) => void;
}

function FieldInput({ field, label, value, onChange }: FieldProps) {
  const text = typeof value === 'string' ? value : '';
  if (field.type === 'BOOLEAN') {
    return (
      <Switch
        label={label}
        checked={value !== false}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    );
  }
  return (
    <Textarea
      label={label}
      required={field.required}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function fieldsOf(action: BulkAction, values: Values): Values {
  return Object.fromEntries(
    action.fields.flatMap(({ name, type }) => {
      const value = values[name];
      if (type === 'BOOLEAN') return [[name, value !== false]];
      if (value === undefined || value === '') return [];
      return [[name, value]];
    }),
  );
}
