import { queryOptions } from '@tanstack/react-query';
import { bareClient } from './bare-client';
import { problemOf } from './problem';
import type { Body } from './types';

export type Site = Body<'/api/v1/site', 'get'>;

/** What everybody may know of the site: its name and logo, and what strangers can do. */
export const site = () =>
  queryOptions({
    queryKey: ['site'],
    queryFn: async () => {
      const { data, error, response } = await bareClient.GET('/api/v1/site');
      if (data === undefined) throw problemOf(error, response);
      return data;
    },
    staleTime: 60_000,
  });
