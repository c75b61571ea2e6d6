import { Checkbox, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  name: string;
  active: boolean;
  /** Undefined where nothing can be selected. */
  selected: boolean | undefined;
  onSelect: (range: boolean) => void;
  onFocus: () => void;
  children: ReactNode;
}

export function TableRow({ name, active, selected, onSelect, onFocus, children }: Props) {
  const { t } = useTranslation();
  return (
    <Table.Tr
      tabIndex={active ? 0 : -1}
      onFocus={onFocus}
      data-selected={selected === true || undefined}
      aria-selected={selected}
    >
      {selected !== undefined && (
        <Table.Td>
          <Checkbox
            tabIndex={-1}
            aria-label={t('table.select', { name })}
            checked={selected}
            onChange={() => undefined}
            onClick={(event) => onSelect(event.shiftKey)}
          />
        </Table.Td>
      )}
      {children}
    </Table.Tr>
  );
}
