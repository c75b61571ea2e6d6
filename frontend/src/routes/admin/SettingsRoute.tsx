import { getRouteApi } from '@tanstack/react-router';
import { SettingsPage } from '@/features/settings/SettingsPage';
import { groupOf } from '@/features/settings/groups';

const api = getRouteApi('/admin/settings');

export function SettingsRoute() {
  return <SettingsPage group={groupOf(api.useSearch().group)} />;
}
