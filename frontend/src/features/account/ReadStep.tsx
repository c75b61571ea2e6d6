import { Alert, Button, Card, Group, List, Stack, Title } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface Props {
  present: string | undefined;
  onNext: () => void;
}

export function ReadStep({ present, onNext }: Props) {
  const { t } = useTranslation('account');
  return (
    <Card mt="md">
      <Stack>
        <Title order={2}>{t('change.step1.heading')}</Title>
        <List type="ordered" spacing="sm">
          <List.Item>{t('change.step1.one')}</List.Item>
          <List.Item>{t('change.step1.two')}</List.Item>
          <List.Item>{t('change.step1.three')}</List.Item>
        </List>
        <Alert color="amber">
          {present === undefined
            ? t('change.step1.neverPlain')
            : t('change.step1.never', { account: present })}
        </Alert>
        <Group justify="space-between" preventGrowOverflow={false} grow>
          <Button
            component="a"
            href="https://www.plex.tv/sign-up/"
            target="_blank"
            rel="noreferrer"
            variant="default"
            rightSection={<IconExternalLink size={16} />}
          >
            {t('change.step1.open')}
          </Button>
          <Button onClick={onNext}>{t('change.step1.next')}</Button>
        </Group>
      </Stack>
    </Card>
  );
}
