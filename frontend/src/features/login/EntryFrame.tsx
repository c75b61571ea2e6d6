import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconArrowsRightLeft, IconClockCheck, IconEye } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SiteLogo } from '@/components/SiteLogo';
import classes from './EntryFrame.module.css';
import { EntryPreferences } from './EntryPreferences';

interface Props {
  title: string;
  lead?: string;
  site?: string | null;
  children: ReactNode;
}

/** The doors of the house: set up, sign in, come by a link. */
export function EntryFrame({ title, lead, site, children }: Props) {
  const { t } = useTranslation(['login', 'common']);
  const name = site ?? t('common:product');
  useDocumentTitle(`${title} · ${name}`);
  const promises = [
    [IconClockCheck, t('aside.one')],
    [IconEye, t('aside.two')],
    [IconArrowsRightLeft, t('aside.three')],
  ] as const;
  return (
    <Box className={classes['frame']}>
      <Box component="aside" className={classes['aside']}>
        <Group gap="sm">
          <SiteLogo size={40} />
          <Text fw={700} size="lg">
            {name}
          </Text>
        </Group>
        <Stack gap="lg" className={classes['promises']}>
          {promises.map(([Icon, text]) => (
            <Group key={text} wrap="nowrap" gap="md">
              <Icon size={26} stroke={1.5} aria-hidden />
              <Text size="lg">{text}</Text>
            </Group>
          ))}
        </Stack>
      </Box>
      <Stack component="main" className={classes['main']} justify="space-between">
        <Box w="100%" maw={420} mx="auto" my="auto">
          <Title order={1}>{title}</Title>
          {lead !== undefined && (
            <Text c="dimmed" mt={4}>
              {lead}
            </Text>
          )}
          <Box mt="xl">{children}</Box>
        </Box>
        <EntryPreferences />
      </Stack>
    </Box>
  );
}
