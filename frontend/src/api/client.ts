import createClient from 'openapi-fetch';
import { baseUrl } from './bare-client';
import type { paths } from './generated/schema';
import { problemOf } from './problem';
import { ensureSession, refreshSession } from './refresh';

/** Carries the bearer; on a 401 it refreshes once and repeats. */
async function authorisedFetch(request: Request): Promise<Response> {
  const repeat = request.clone();
  const session = await ensureSession();
  const response = await globalThis.fetch(bearing(request, session?.accessToken));
  if (response.status !== 401) return response;
  const renewed = await refreshSession();
  return renewed === null ? response : globalThis.fetch(bearing(repeat, renewed.accessToken));
}

function bearing(request: Request, token: string | undefined): Request {
  if (token !== undefined) request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}

export const client = createClient<paths>({
  baseUrl,
  headers: { 'X-Streams-Manager': '1' },
  fetch: authorisedFetch,
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer, or a thrown Problem. */
export async function bodyOf<T>(call: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await call;
  if (data === undefined || data === null) throw problemOf(error, response);
  return data;
}

/** A body that carries its version in the ETag alone. */
export async function versionedBodyOf<T>(
  call: Promise<Answer<T>>,
): Promise<{ body: NonNullable<T>; etag: string }> {
  const body = await bodyOf(call);
  const { response } = await call;
  return { body, etag: response.headers.get('ETag') ?? '' };
}

/** For answers without a body. */
export async function done(call: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await call;
  if (!response.ok) throw problemOf(error, response);
}

/** What an edited object has to be sent back with. */
export const matching = (object: { version: number }): { 'If-Match': string } => ({
  'If-Match': `"${object.version}"`,
});

export const idempotent = (): { 'Idempotency-Key': string } => ({
  'Idempotency-Key': randomKey(),
});

function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
