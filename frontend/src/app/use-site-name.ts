import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { site } from '@/api/site';

export function useSiteName(): string {
  const { t } = useTranslation();
  const { data } = useQuery(site());
  return data?.name ?? t('product');
}
