import { Button, Drawer, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChecklist } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useFormat } from '@/lib/format';
import { useActionText } from './action-text';
import { FieldInput } from './FieldInput';
import { factOf, nothingTouched, touched, type Field, type FieldValues } from './fields';
import { bulkActions, presentValues, useStartBulkEdit, type Selection } from './queries';

interface Props {
  selection: Selection;
  count: number;
  onStarted: (id: string) => void;
}

/** Chooses what to do; nothing happens before the preview was read. */
export function NewBulkEdit({ selection, count, onStarted }: Props) {
  const { t } = useTranslation(['bulk', 'common']);
  const format = useFormat();
  const [opened, { open, close }] = useDisclosure(false);
  if (!useMay('bulk:write')) return null;
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
        <ActionForm selection={selection} onStarted={onStarted} />
      </Drawer>
    </>
  );
}

function ActionForm({ selection, onStarted }: Omit<Props, 'count'>) {
  const { t } = useTranslation('bulk');
  const text = useActionText();
  const actions = useQuery(bulkActions()).data?.items ?? [];
  const [name, setName] = useState<string>();
  const [values, setValues] = useState<FieldValues>({});
  const start = useStartBulkEdit();
  const action = actions.find((each) => each.name === name);
  const present = useQuery(presentValues(action?.name, selection)).data?.values ?? [];
  const now = (field: Field) => {
    const value = present.find((each) => each.name === factOf(field));
    if (value === undefined) return undefined;
    return value.mixed ? t('mixed') : t('allHave', { value: text.value(value.value) });
  };
  const fields = action === undefined ? {} : touched(action, values);
  const preview = () => {
    if (action === undefined) return;
    start.mutate({ action: action.name, fields, selection }, { onSuccess: ({ id }) => onStarted(id) });
  };
  return (
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
        {actions.length > 0 && (
          <NativeSelect
            label={t('what')}
            value={action?.name ?? ''}
            data={[
              { value: '', label: t('choose') },
              ...actions
                .map((each) => ({ value: each.name, label: text.action(each.name) }))
                .sort((one, other) => one.label.localeCompare(other.label)),
            ]}
            onChange={(event) => {
              setName(event.currentTarget.value);
              setValues({});
              start.reset();
            }}
          />
        )}
        {action !== undefined && text.hint(action.name) !== undefined && (
          <Text size="sm" c="dimmed">
            {text.hint(action.name)}
          </Text>
        )}
        {action?.fields.map((field) => (
          <FieldInput
            key={`${action.name}.${field.name}`}
            field={field}
            value={values[field.name]}
            now={now(field)}
            onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
        <Group justify="flex-end">
          <Button
            type="submit"
            loading={start.isPending}
            disabled={action === undefined || nothingTouched(action, fields)}
          >
            {t('preview')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
