import { Button, Group, Modal, NumberInput, Stack, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useRules } from '@/components/use-rules';
import { useSaveFaqEntry, type FaqEntry } from './queries';

interface Props {
  entry: FaqEntry | undefined;
  position: number;
  onClose: () => void;
}

export function FaqDialog({ entry, position, onClose }: Props) {
  const { t } = useTranslation(['settings', 'common']);
  const save = useSaveFaqEntry(entry);
  const rules = useRules();
  const form = useForm({
    initialValues: {
      question: entry?.question ?? '',
      answer: entry?.answer ?? '',
      position: entry?.position ?? position,
    },
    validate: { question: rules.required, answer: rules.required },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={entry === undefined ? t('faq.add') : t('faq.edit', { question: entry.question })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form onSubmit={form.onSubmit((values) => save.mutate(values, { onSuccess: onClose }))} noValidate>
        <Stack>
          {save.error !== null && <ProblemAlert error={save.error} />}
          <TextInput label={t('faq.question')} maxLength={300} {...form.getInputProps('question')} />
          <Textarea
            label={t('faq.answer')}
            autosize
            minRows={4}
            maxLength={5000}
            {...form.getInputProps('answer')}
          />
          <NumberInput
            label={t('faq.position')}
            min={0}
            max={10_000}
            allowDecimal={false}
            {...form.getInputProps('position')}
            onChange={(value) => form.setFieldValue('position', Number(value))}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending}>
              {t('common:save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
