import { Button, CloseButton, Group, Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FilterChip.module.css';

interface Props {
  /** Reads like a part of a sentence: "server is Atlas". */
  sentence: string;
  onRemove: () => void;
  editor?: ReactNode;
}

export function FilterChip({ sentence, onRemove, editor }: Props) {
  const { t } = useTranslation();
  const words = (
    <Button variant="transparent" size="compact-sm" color="gray" className={classes['words'] ?? ''}>
      {sentence}
    </Button>
  );
  return (
    <Group gap={0} className={classes['chip'] ?? ''}>
      {editor === undefined ? (
        <span className={classes['plain']}>{sentence}</span>
      ) : (
        <Popover shadow="md" trapFocus position="bottom-start">
          <Popover.Target>{words}</Popover.Target>
          <Popover.Dropdown>{editor}</Popover.Dropdown>
        </Popover>
      )}
      <CloseButton size="sm" onClick={onRemove} aria-label={t('table.removeFilter', { filter: sentence })} />
    </Group>
  );
}
