import { redirect } from '@tanstack/react-router';
import { ensureSession } from '@/api/refresh';
import { may, type Self } from '@/api/session';

export class NotAllowed extends Error {}

export async function requireSelf(location: { href: string }): Promise<Self> {
  const session = await ensureSession();
  if (session === null) throw redirect({ to: '/sign-in', search: { next: location.href } });
  return session.login;
}

/** A page that the role does not include says so instead of failing at its first request. */
export const requires =
  (permission: string) =>
  async ({ location }: { location: { href: string } }): Promise<void> => {
    const self = await requireSelf(location);
    if (!may(self, permission)) throw new NotAllowed(permission);
  };

export const isStaff = (self: Self): boolean =>
  self.permissions.some((permission) => !permission.startsWith('me:'));

export const homeOf = (self: Self): '/admin' | '/account' => (isStaff(self) ? '/admin' : '/account');
