import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { setupState } from '@/features/login/queries';

export function useSiteName(): string {
  const { t } = useTranslation();
  const { data } = useQuery({ ...setupState(), staleTime: Infinity });
  return data?.siteName ?? t('product');
}
