export const groups = [
  'site',
  'access',
  'accountChange',
  'home',
  'registration',
  'mail',
  'messages',
] as const;

export type SettingsGroup = (typeof groups)[number];

export const groupOf = (raw: unknown): SettingsGroup => groups.find((group) => group === raw) ?? 'site';
