import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { save } from '@/lib/save';
import { myData } from './queries';

export function DataSection() {
  const { t } = useTranslation('login');
  const download = useMutation({
    mutationFn: myData,
    onSuccess: (text) => save('my-data.json', text, 'application/json'),
  });
  return (
    <Section title={t('data.title')} lead={t('data.lead')}>
      {download.error !== null && <ProblemAlert error={download.error} />}
      <Button variant="default" loading={download.isPending} onClick={() => download.mutate()}>
        {t('data.submit')}
      </Button>
    </Section>
  );
}
