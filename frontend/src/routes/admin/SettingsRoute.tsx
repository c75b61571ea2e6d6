import { getRouteApi } from '@tanstack/react-router';
import { AccountChangeSettings } from '@/features/accountchange/AccountChangeSettings';
import { SettingsPage } from '@/features/settings/SettingsPage';
import { groupOf } from '@/features/settings/groups';

const api = getRouteApi('/admin/settings');

export function SettingsRoute() {
  const elsewhere = { accountChange: <AccountChangeSettings /> };
  return <SettingsPage group={groupOf(api.useSearch().group)} elsewhere={elsewhere} />;
}
