import { Card, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { QueryView } from '@/components/QueryView';
import { ChangeOutcome } from './ChangeOutcome';
import { myAccountChange } from './queries';

interface Props {
  id: string;
  onAnother: () => void;
}

export function ChangeProgress({ id, onAnother }: Props) {
  const query = useQuery(myAccountChange(id));
  return (
    <Card mt="md">
      <QueryView query={query}>
        {(change) => (
          <Stack aria-live="polite">
            <ChangeOutcome change={change} onAnother={onAnother} />
          </Stack>
        )}
      </QueryView>
    </Card>
  );
}
