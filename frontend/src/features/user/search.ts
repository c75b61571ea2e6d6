import { countOf, flagOf, oneOf, pagingOf, textOf, type Raw } from '@/lib/search-params';
import type { UserSearch } from './queries';

export const states = ['ACTIVE', 'EXPIRED', 'SUSPENDED', 'PERMANENT', 'NO_COVERAGE'] as const;
export const shareStates = ['RESERVED', 'PENDING', 'ACTIVE', 'SUSPENDED', 'ENDED', 'NONE'] as const;
export const filterNames = [
  'state',
  'serverId',
  'locationId',
  'withoutServer',
  'planId',
  'trial',
  'permanent',
  'shareState',
  'changeRequired',
  'changeRequiredSince',
  'changeRequiredBefore',
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
    locationId: textOf(raw['locationId']),
    planId: textOf(raw['planId']),
    trial: flagOf(raw['trial']),
    permanent: flagOf(raw['permanent']),
    withoutServer: flagOf(raw['withoutServer']),
    changeRequired: flagOf(raw['changeRequired']),
    changeRequiredSince: textOf(raw['changeRequiredSince']),
    changeRequiredBefore: textOf(raw['changeRequiredBefore']),
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
  locationId,
  planId,
  trial,
  permanent,
  withoutServer,
  changeRequired,
  changeRequiredSince,
  changeRequiredBefore,
  notReactedDays,
  expiresBefore,
  tag,
}: UserSearch): UserFilter => ({
  search,
  state,
  shareState,
  serverId,
  locationId,
  planId,
  trial,
  permanent,
  withoutServer,
  changeRequired,
  changeRequiredSince,
  changeRequiredBefore,
  notReactedDays,
  expiresBefore,
  tag,
});

export const isFiltering = (filter: UserFilter): boolean => JSON.stringify(filter) !== '{}';
