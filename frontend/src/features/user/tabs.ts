import { oneOf } from '@/lib/search-params';

export const tabs = ['overview', 'access', 'coverage', 'identities', 'activity'] as const;
export type UserTab = (typeof tabs)[number];

export const tabOf = (raw: unknown): UserTab | undefined => oneOf(tabs, raw);
