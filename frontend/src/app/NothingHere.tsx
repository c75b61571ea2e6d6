import { Container } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { ButtonLink } from '@/components/links';

export function NothingHere() {
  const { t } = useTranslation();
  return (
    <Container size="sm" py={64} component="main">
      <EmptyState
        order={1}
        icon={IconMapQuestion}
        title={t('notFound.title')}
        action={<ButtonLink to="/">{t('notFound.action')}</ButtonLink>}
      >
        {t('notFound.text')}
      </EmptyState>
    </Container>
  );
}
