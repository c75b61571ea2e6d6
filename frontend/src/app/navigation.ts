import {
  IconBell,
  IconBooks,
  IconBrandStackshare,
  IconChecklist,
  IconCoin,
  IconGitCompare,
  IconHistory,
  IconHome,
  IconHourglassLow,
  IconKey,
  IconLogin2,
  IconMail,
  IconMailOpened,
  IconMapPin,
  IconReceipt,
  IconRefresh,
  IconServer2,
  IconSettings,
  IconShield,
  IconStack2,
  IconSwitchHorizontal,
  IconUserDown,
  IconUsers,
} from '@tabler/icons-react';

/** The four groups of the console. A page is shown to those who may read it. */
export const navigation = [
  {
    group: null,
    pages: [{ to: '/admin', label: 'dashboard', icon: IconHome, permission: 'users:read' }],
  },
  {
    group: 'people',
    pages: [
      { to: '/admin/users', label: 'users', icon: IconUsers, permission: 'users:read' },
      { to: '/admin/invitations', label: 'invitations', icon: IconMail, permission: 'users:read' },
      { to: '/admin/people-imports', label: 'imports', icon: IconUserDown, permission: 'users:read' },
      {
        to: '/admin/account-changes',
        label: 'accountChanges',
        icon: IconSwitchHorizontal,
        permission: 'account-changes:read',
      },
      { to: '/admin/logins', label: 'logins', icon: IconLogin2, permission: 'logins:read' },
      { to: '/admin/roles', label: 'roles', icon: IconShield, permission: 'logins:read' },
      { to: '/admin/expiry-runs', label: 'expiry', icon: IconHourglassLow, permission: 'users:read' },
      { to: '/admin/bulk-edits', label: 'bulkEdits', icon: IconChecklist, permission: 'bulk:read' },
    ],
  },
  {
    group: 'money',
    pages: [
      { to: '/admin/plans', label: 'plans', icon: IconCoin, permission: 'plans:read' },
      { to: '/admin/payments', label: 'payments', icon: IconReceipt, permission: 'payments:read' },
    ],
  },
  {
    group: 'servers',
    pages: [
      {
        to: '/admin/plex-accounts',
        label: 'plexAccounts',
        icon: IconBrandStackshare,
        permission: 'servers:read',
      },
      { to: '/admin/servers', label: 'serverList', icon: IconServer2, permission: 'servers:read' },
      { to: '/admin/locations', label: 'locations', icon: IconMapPin, permission: 'servers:read' },
      { to: '/admin/libraries', label: 'libraries', icon: IconBooks, permission: 'libraries:read' },
      { to: '/admin/drift', label: 'drift', icon: IconGitCompare, permission: 'servers:read' },
      { to: '/admin/library-groups', label: 'libraryGroups', icon: IconStack2, permission: 'libraries:read' },
    ],
  },
  {
    group: 'system',
    pages: [
      { to: '/admin/jobs', label: 'jobs', icon: IconRefresh, permission: 'jobs:read' },
      { to: '/admin/notices', label: 'notices', icon: IconBell, permission: 'notices:read' },
      { to: '/admin/audit', label: 'audit', icon: IconHistory, permission: 'audit:read' },
      { to: '/admin/outbox', label: 'outbox', icon: IconMail, permission: 'messages:read' },
      { to: '/admin/letters', label: 'letters', icon: IconMailOpened, permission: 'messages:read' },
      { to: '/admin/api-keys', label: 'apiKeys', icon: IconKey, permission: 'api-keys:read' },
      { to: '/admin/settings', label: 'settings', icon: IconSettings, permission: 'settings:read' },
    ],
  },
] as const;
