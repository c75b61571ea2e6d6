import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';
import { OwnSettings } from '@/features/login/OwnSettings';

export function OwnSettingsRoute() {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  return (
    <Page size="narrow" title={t('settings.title')}>
      <OwnSettings onSignedOut={() => void navigate({ to: '/sign-in' })} />
    </Page>
  );
}
