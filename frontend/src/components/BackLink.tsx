import { IconArrowLeft } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { AnchorLink } from './links';

interface Props {
  to: ComponentProps<typeof AnchorLink>['to'];
  children: string;
}

/** To the list that a page belongs to. */
export function BackLink({ to, children }: Props) {
  return (
    <AnchorLink to={to} size="sm" display="inline-flex" style={{ gap: 4, alignItems: 'center' }}>
      <IconArrowLeft size={14} aria-hidden /> {children}
    </AnchorLink>
  );
}
