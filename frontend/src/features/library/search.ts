import { oneOf, pagingOf, textOf, type Raw } from '@/lib/search-params';
import type { LibrarySearch } from './queries';

export const librarySearchOf = (raw: Raw): LibrarySearch => ({
  ...pagingOf(raw),
  serverId: textOf(raw['serverId']),
  groupId: textOf(raw['groupId']),
  state: oneOf(['PRESENT', 'MISSING'] as const, raw['state']),
  search: textOf(raw['search']),
});
