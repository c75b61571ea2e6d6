import createClient from 'openapi-fetch';
import type { paths } from './generated/schema';

export const baseUrl = typeof window === 'undefined' ? '' : window.location.origin;

/** Without a bearer: for what is asked before there is a session. */
export const bareClient = createClient<paths>({
  baseUrl,
  headers: { 'X-Streams-Manager': '1' },
  fetch: (request) => globalThis.fetch(request),
});
