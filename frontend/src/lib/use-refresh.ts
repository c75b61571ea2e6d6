import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** For changes that show in people, libraries and numbers too. */
export function useRefresh() {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries(), [queries]);
}
