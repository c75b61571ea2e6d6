import { countOf, flagOf, oneOf, pagingOf, textOf, type Raw } from '@/lib/search-params';
import type { UserSearch } from './queries';

export const states = ['ACTIVE', 'EXPIRED', 'SUSPENDED', 'PERMANENT', 'NO_COVERAGE'] as const;
export const shareStates = ['RESERVED', 'PENDING', 'ACTIVE', 'SUSPENDED', 'ENDED'] as const;
export const filterNames = [
  'state',
  'serverId',
  'withoutServer',
  'planId',
  'shareState',
  'changeRequired',
  'notReactedDays',
  'expiresBefore',
  'tag',
] as const;
export type FilterName = (typeof filterNames)[number];
export type UserFilter = Pick<UserSearch, FilterName | 'search'>;

export function userSearchOf(raw: Raw): UserSearch {
  return {
    ...pagingOf(raw),
    search: textOf(raw['search']),
    state: oneOf(states, raw['state']),
    shareState: oneOf(shareStates, raw['shareState']),
    serverId: textOf(raw['serverId']),
    planId: textOf(raw['planId']),
    withoutServer: flagOf(raw['withoutServer']),
    changeRequired: flagOf(raw['changeRequired']),
    notReactedDays: countOf(raw['notReactedDays']),
    expiresBefore: textOf(raw['expiresBefore']),
    tag: textOf(raw['tag']),
  };
}

export const filterOf = ({
  search,
  state,
  shareState,
  serverId,
  planId,
  withoutServer,
  changeRequired,
  notReactedDays,
  expiresBefore,
  tag,
}: UserSearch): UserFilter => ({
  search,
  state,
  shareState,
  serverId,
  planId,
  withoutServer,
  changeRequired,
  notReactedDays,
  expiresBefore,
  tag,
});

export const isFiltering = (filter: UserFilter): boolean => JSON.stringify(filter) !== '{}';
