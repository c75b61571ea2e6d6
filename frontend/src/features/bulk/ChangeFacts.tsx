import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/components/Facts';
import { Section } from '@/components/Section';
import { When } from '@/components/When';
import { useActionText } from './action-text';
import type { Field } from './fields';
import { bulkActions, planNames, serverNames, type BulkEdit } from './queries';

/** What is to change, in the order of the form and in its words. */
export function ChangeFacts({ edit }: { edit: BulkEdit }) {
  const { t } = useTranslation('bulk');
  const text = useActionText();
  const action = useQuery(bulkActions()).data?.items.find(({ name }) => name === edit.action);
  const fields = (action?.fields ?? []).filter(({ name }) => edit.fields[name] !== undefined);
  const has = (type: Field['type']) => fields.some((field) => field.type === type);
  const plans = useQuery({ ...planNames(), enabled: has('PLAN') }).data ?? [];
  const servers = useQuery({ ...serverNames(), enabled: has('SERVER') }).data ?? [];
  const named = [...plans, ...servers];
  const shown = ({ name, type }: Field): ReactNode => {
    const value = edit.fields[name];
    if (type === 'CHOICE') return text.choice(String(value));
    if (type === 'PLAN' || type === 'SERVER') {
      return named.find(({ id }) => id === value)?.name ?? text.value(value);
    }
    return type === 'TEXT' ? (
      <Text span inherit style={{ whiteSpace: 'pre-line' }}>
        {text.value(value)}
      </Text>
    ) : (
      text.value(value)
    );
  };
  return (
    <Section title={t('change')}>
      <Facts
        facts={[
          ...fields.map((field) => [text.field(field.name), shown(field)] as const),
          [t('column.by'), edit.createdBy],
          [t('column.at'), <When key="at" at={edit.createdAt} as="instant" />],
        ]}
      />
    </Section>
  );
}
