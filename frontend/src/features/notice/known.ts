const known = {
  'plex-account-token-rejected': 'token-rejected',
  'plex-account-refused': 'account-refused',
  'plex-endpoint-gone': 'endpoint-gone',
  'server-certificate-changed': 'certificate-changed',
  'libraries-suspicious': 'suspicious',
  'list-of-shares-misses-many': 'shares-suspicious',
} as const;

export type KnownNotice = (typeof known)[keyof typeof known];

/** The notices that the panel explains in the words of the reader. */
export function knownNotice(kind: string): KnownNotice | undefined {
  return Object.entries(known).find(([start]) => kind.startsWith(start))?.[1];
}
