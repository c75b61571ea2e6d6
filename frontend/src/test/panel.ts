import { HttpResponse, http, type HttpHandler } from 'msw';

type Body = Record<string, unknown>;
const at = (path: string) => `*/api/v1${path}`;
const answer = (body: Body | undefined, status: number) =>
  body === undefined ? new HttpResponse(null, { status }) : HttpResponse.json(body, { status });

export const gets = (path: string, body: Body): HttpHandler => http.get(at(path), () => answer(body, 200));

export const posts = (
  path: string,
  body: Body | undefined,
  status = 201,
  seen?: (sent: unknown) => void,
): HttpHandler =>
  http.post(at(path), async ({ request }) => {
    seen?.(await request.json().catch(() => undefined));
    return answer(body, status);
  });

export const refuses = (
  method: 'get' | 'post',
  path: string,
  status: number,
  code: string,
  more: Body = {},
): HttpHandler =>
  http[method](at(path), () =>
    HttpResponse.json(
      { type: `/problems/${code}`, title: code, status, code, requestId: 'request-1', ...more },
      { status, headers: { 'Content-Type': 'application/problem+json' } },
    ),
  );

export const listOf = (items: Body[]): Body => ({
  items,
  page: 1,
  pageSize: 50,
  total: items.length,
  totalAsOf: '2027-03-01T00:00:00Z',
});
