import { QueryClient } from '@tanstack/react-query';
import { asProblem } from '@/api/problem';

/** Asks again only where the answer may have been an accident. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => failures < 2 && isAccident(asProblem(error).status),
      },
    },
  });
}

const isAccident = (status: number): boolean => status === 0 || status >= 500;
