import { Group, Stack, Text } from '@mantine/core';
import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/links';
import { Section } from '@/components/Section';
import type { Overview } from './queries';

const places = {
  PLEX_ACCOUNT: '/admin/plex-accounts',
  SERVER: '/admin/servers',
  LIBRARY_GROUPS: '/admin/libraries',
  PLAN: '/admin/plans',
  PEOPLE: '/admin/people-imports',
} as const;

/** Derived from what exists; gone when all is done. */
export function SetUpChecklist({ steps }: { steps: Overview['checklist'] }) {
  const { t } = useTranslation('overview');
  const next = steps.find(({ done }) => !done);
  if (next === undefined) return null;
  const done = steps.filter((step) => step.done).length;
  return (
    <Section title={t('checklist.title')} lead={t('checklist.lead', { done, total: steps.length })}>
      <Stack gap="sm" component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
        {steps.map((step) => (
          <Group key={step.key} component="li" justify="space-between" wrap="nowrap" align="flex-start">
            <Group gap="sm" wrap="nowrap" align="flex-start">
              {step.done ? (
                <IconCircleCheckFilled
                  color="var(--mantine-color-teal-6)"
                  role="img"
                  aria-label={t('checklist.done')}
                  style={{ flex: 'none' }}
                />
              ) : (
                <IconCircleDashed aria-hidden style={{ flex: 'none' }} />
              )}
              <Stack gap={0}>
                <Text fw={step.done ? 400 : 600}>{t(`checklist.${step.key}.title`)}</Text>
                <Text size="sm" c="dimmed">
                  {t(`checklist.${step.key}.text`)}
                </Text>
              </Stack>
            </Group>
            {!step.done && (
              <ButtonLink to={places[step.key]} size="xs" variant={step === next ? 'filled' : 'default'}>
                {t(`checklist.${step.key}.action`)}
              </ButtonLink>
            )}
          </Group>
        ))}
      </Stack>
    </Section>
  );
}
