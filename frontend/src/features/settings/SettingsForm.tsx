import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode, SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/api/use-session';
import { ProblemAlert } from '@/components/ProblemAlert';

interface Props {
  onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void;
  change: { error: unknown; isPending: boolean; isSuccess: boolean };
  dirty: boolean;
  more?: ReactNode;
  children: ReactNode;
}

/** What every group of settings has around its fields: the refusal, the button, and that it was saved. */
export function SettingsForm({ onSubmit, change, dirty, more, children }: Props) {
  const { t } = useTranslation();
  const mayWrite = useMay('settings:write');
  return (
    <form onSubmit={onSubmit} noValidate>
      <fieldset disabled={!mayWrite} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
        <Stack>
          {change.error !== null && <ProblemAlert error={change.error} />}
          {children}
          <Group justify="flex-end">
            {change.isSuccess && !dirty && (
              <Text size="sm" c="dimmed" role="status">
                {t('saved')}
              </Text>
            )}
            {more}
            <Button type="submit" disabled={!dirty} loading={change.isPending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </fieldset>
    </form>
  );
}
