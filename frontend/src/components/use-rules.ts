import { useTranslation } from 'react-i18next';

/** What a form can say before the panel is asked. */
export function useRules() {
  const { t } = useTranslation('login');
  return {
    email: (value: string) => (/^\S+@\S+$/.test(value.trim()) ? null : t('invalid.email')),
    newPassword: (value: string) => (value.length >= 10 ? null : t('invalid.password')),
    required: (value: string | undefined) =>
      value === undefined || value.trim() === '' ? t('invalid.required') : null,
  };
}
