import { ActionIcon, Code, CopyButton, Group, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface Props {
  value: string;
  /** What is copied, for its label. */
  name: string;
  shown?: string;
  /** For what is compared by eye: it takes as many lines as it needs. */
  whole?: boolean;
}

const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
const wrapped = { overflowWrap: 'anywhere', whiteSpace: 'normal' } as const;

export function CopyValue({ value, name, shown = value, whole = false }: Props) {
  const { t } = useTranslation();
  return (
    <Group gap={4} wrap="nowrap" miw={0}>
      <Code style={whole ? wrapped : cut}>{shown}</Code>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? t('copied') : t('copyName', { name })}>
            <ActionIcon variant="subtle" color="gray" onClick={copy} aria-label={t('copyName', { name })}>
              {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </Group>
  );
}
