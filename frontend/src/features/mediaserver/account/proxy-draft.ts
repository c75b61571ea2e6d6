import type { ProxyWish } from './queries';

export interface ProxyDraft {
  url: string;
  user: string;
  password: string;
}

export const noProxy: ProxyDraft = { url: '', user: '', password: '' };

/** Nothing while no address is given; an empty password is none. */
export function proxyOf({ url, user, password }: ProxyDraft): ProxyWish | undefined {
  if (url.trim() === '') return undefined;
  return {
    url: url.trim(),
    ...(user.trim() === '' ? {} : { user: user.trim() }),
    ...(password === '' ? {} : { password }),
  };
}
