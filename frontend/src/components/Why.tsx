import { Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import classes from './Why.module.css';

interface Props {
  /** The question that is answered, for those who cannot see what the word stands beside. */
  question: string;
  children: ReactNode;
}

/** The small word beside a computed thing; it opens the chain of facts. */
export function Why({ question, children }: Props) {
  const { t } = useTranslation();
  return (
    <Popover width={340} position="bottom-start" shadow="md" withArrow trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes['why']} aria-label={question}>
          {t('why')}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Text fw={650} size="sm">
            {question}
          </Text>
          <Text size="sm" component="div">
            {children}
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
