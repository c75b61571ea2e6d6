import { Tooltip } from '@mantine/core';
import { useFormat } from '@/lib/format';

interface Props {
  at: string;
  as?: 'relative' | 'day' | 'instant' | 'longDay';
}

/** A time in the reader's zone; the exact value on hover or focus. */
export function When({ at, as = 'relative' }: Props) {
  const format = useFormat();
  return (
    <Tooltip label={format.absolute(at)}>
      <time dateTime={at} className="tabular">
        {format[as](at)}
      </time>
    </Tooltip>
  );
}
