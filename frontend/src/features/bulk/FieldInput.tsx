import {
  Input,
  NativeSelect,
  NumberInput,
  SegmentedControl,
  Switch,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useActionText } from './action-text';
import { planNames, serverNames } from './queries';
import type { Field, FieldValue } from './fields';

const LONGEST_LINE = 200;

interface Props {
  field: Field;
  value: FieldValue | undefined;
  /** What is true of the selected people now, in words. */
  now: string | undefined;
  onChange: (value: FieldValue | undefined) => void;
}

/** One field of an action. What is left alone is not written. */
export function FieldInput({ field, value, now, onChange }: Props) {
  const { t } = useTranslation(['bulk', 'common']);
  const text = useActionText();
  const label = text.field(field.name);
  switch (field.type) {
    case 'BOOLEAN':
      return field.required ? (
        <Switch
          label={label}
          description={now}
          checked={value !== false}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      ) : (
        <Input.Wrapper label={label} description={now} labelElement="div">
          <SegmentedControl
            aria-label={label}
            fullWidth
            mt={4}
            value={value === undefined ? 'leave' : String(value)}
            data={[
              { value: 'leave', label: t('leave') },
              { value: 'true', label: t('common:yes') },
              { value: 'false', label: t('common:no') },
            ]}
            onChange={(chosen) => onChange(chosen === 'leave' ? undefined : chosen === 'true')}
          />
        </Input.Wrapper>
      );
    case 'TAGS':
      return (
        <TagsInput
          label={label}
          description={now}
          maxTags={field.most}
          required={field.required}
          value={Array.isArray(value) ? value : []}
          onChange={onChange}
          clearButtonProps={{ 'aria-label': t('clearField', { field: label }) }}
        />
      );
    case 'CHOICE':
      return (
        <NativeSelect
          label={label}
          description={now}
          required={field.required}
          value={typeof value === 'string' ? value : ''}
          data={[
            { value: '', label: t(field.required ? 'choose' : 'leave') },
            ...field.choices.map((choice) => ({ value: choice, label: text.choice(choice) })),
          ]}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'NUMBER':
      return (
        <NumberInput
          label={label}
          description={now}
          required={field.required}
          min={1}
          max={field.most}
          allowDecimal={false}
          value={typeof value === 'number' ? value : ''}
          onChange={(number) => onChange(typeof number === 'number' ? number : undefined)}
        />
      );
    case 'TIME':
      return (
        <TextInput
          type="datetime-local"
          label={label}
          description={now}
          required={field.required}
          value={typeof value === 'string' ? local(value) : ''}
          onChange={(event) => onChange(instant(event.currentTarget.value))}
        />
      );
    case 'PLAN':
    case 'SERVER':
      return <Choice field={field} label={label} now={now} value={value} onChange={onChange} />;
    case 'TEXT':
      return field.most <= LONGEST_LINE ? (
        <TextInput
          label={label}
          description={now}
          required={field.required}
          maxLength={field.most}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <Textarea
          label={label}
          description={now}
          required={field.required}
          maxLength={field.most}
          autosize
          minRows={2}
          maxRows={8}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}

/** A plan or a server, by its name. */
function Choice({ field, label, now, value, onChange }: Props & { label: string }) {
  const { t } = useTranslation('bulk');
  const plans = useQuery({ ...planNames(), enabled: field.type === 'PLAN' }).data;
  const servers = useQuery({ ...serverNames(), enabled: field.type === 'SERVER' }).data;
  const named = (field.type === 'PLAN' ? plans : servers) ?? [];
  return (
    <NativeSelect
      label={label}
      description={now}
      required={field.required}
      value={typeof value === 'string' ? value : ''}
      data={[
        { value: '', label: t(field.required ? 'choose' : 'leave') },
        ...named.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** The control speaks the reader's time, the panel universal time. */
function local(at: string): string {
  const time = new Date(at);
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function instant(written: string): string | undefined {
  const time = new Date(written);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
