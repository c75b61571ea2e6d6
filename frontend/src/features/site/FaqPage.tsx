import { Accordion, Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { faq } from './queries';
import classes from './site.module.css';

export function FaqPage() {
  const { t } = useTranslation('home');
  const query = useQuery(faq());
  return (
    <Page size="narrow" title={t('faq.title')}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconHelpCircle} title={t('faq.empty')}>
              {t('faq.emptyText')}
            </EmptyState>
          ) : (
            <Accordion variant="separated" order={2} multiple>
              {items.map(({ id, question, answer }) => (
                <Accordion.Item key={id} value={id}>
                  <Accordion.Control>
                    <span dir="auto">{question}</span>
                  </Accordion.Control>
                  <Accordion.Panel>
                    <Text dir="auto" className={classes['plain'] ?? ''}>
                      {answer}
                    </Text>
                  </Accordion.Panel>
                </Accordion.Item>
              ))}
            </Accordion>
          )
        }
      </QueryView>
    </Page>
  );
}
