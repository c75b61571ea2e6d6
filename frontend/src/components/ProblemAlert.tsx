import { Alert, Button, Code, Collapse, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem';
import { useProblemText } from './use-problem-text';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** What happened, what it means, what to do, and a code to search for. */
export function ProblemAlert({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const problem = asProblem(error);
  const text = useProblemText(problem);
  const [open, { toggle }] = useDisclosure(false);
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle />} title={text.what} role="alert">
      <Stack gap="xs">
        {text.meaning !== null && <Text size="sm">{text.meaning}</Text>}
        {text.todo !== null && <Text size="sm">{text.todo}</Text>}
        {problem.violations.map(({ pointer, message }) => (
          <Text size="sm" key={pointer + message}>
            {pointer === '' ? message : `${pointer.replace(/^\//, '')}: ${message}`}
          </Text>
        ))}
        <Group gap="md">
          {onRetry !== undefined && (
            <Button size="compact-sm" variant="default" onClick={onRetry}>
              {t('tryAgain')}
            </Button>
          )}
          <Text size="xs" c="dimmed">
            {t('problemCode', { code: problem.code })}
          </Text>
          {(problem.operatorDetail ?? problem.requestId) !== null && (
            <Button size="compact-xs" variant="subtle" color="red" onClick={toggle} aria-expanded={open}>
              {t('details')}
            </Button>
          )}
        </Group>
        <Collapse expanded={open}>
          {problem.operatorDetail !== null && <Code block>{problem.operatorDetail}</Code>}
          {problem.requestId !== null && (
            <Text size="xs" c="dimmed" mt={4}>
              {t('requestId', { id: problem.requestId })}
            </Text>
          )}
        </Collapse>
      </Stack>
    </Alert>
  );
}
