import { AccountChangeSettings } from '@/features/accountchange/AccountChangeSettings';
import { SettingsPage } from '@/features/settings/SettingsPage';

export function SettingsRoute() {
  return (
    <SettingsPage>
      <AccountChangeSettings />
    </SettingsPage>
  );
}
