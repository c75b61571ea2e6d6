import { Button, Container, Stack, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/components/EmptyState';
import { ButtonLink } from '@/components/links';
import { ProblemAlert } from '@/components/ProblemAlert';
import { NotAllowed } from '@/routes/guards';

/** What stands in place of a page that could not be shown. */
export function RouteFailure({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (error instanceof NotAllowed) {
    return (
      <Container size="sm" py={64}>
        <EmptyState
          order={1}
          icon={IconLock}
          title={t('notAllowed.title')}
          action={<ButtonLink to="/">{t('notAllowed.action')}</ButtonLink>}
        >
          {t('notAllowed.text')}
        </EmptyState>
      </Container>
    );
  }
  return (
    <Container size="sm" py={64}>
      <Stack>
        <Title order={1}>{t('crash.title')}</Title>
        <ProblemAlert error={error} />
        <Button onClick={() => window.location.reload()} style={{ alignSelf: 'flex-start' }}>
          {t('crash.action')}
        </Button>
      </Stack>
    </Container>
  );
}
