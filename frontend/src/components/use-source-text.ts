import { useTranslation } from 'react-i18next';
import type common from '@/locales/en/common.json';

type Source = keyof (typeof common)['coverageSource'];

const sources: readonly Source[] = ['IMPORT', 'PAYMENT', 'GIFT', 'CREDIT', 'TRIAL'];

/** Where some coverage came from, in words. */
export function useSourceText(): (source: string) => string {
  const { t } = useTranslation();
  return (source) => {
    const known = sources.find((each) => each === source);
    return known === undefined ? source : t(`coverageSource.${known}`);
  };
}
