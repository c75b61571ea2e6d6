import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDelayed } from '@/lib/use-delayed';

interface Props {
  rows?: number;
  height?: number;
}

/** Nothing for 300 ms, then the outline of what is coming. */
export function Loading({ rows = 4, height = 44 }: Props) {
  const { t } = useTranslation();
  const slow = useDelayed();
  if (!slow) return null;
  return (
    <Stack gap="sm" role="status" maw={900}>
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} radius="md" />
      ))}
    </Stack>
  );
}
