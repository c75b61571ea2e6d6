/** RFC 9457 as the panel sends it, or what stands in for it when no answer came. */
export interface Violation {
  pointer: string;
  message: string;
}

interface ProblemFacts {
  status: number;
  code: string;
  title: string;
  detail: string | null;
  requestId: string | null;
  operatorDetail: string | null;
  violations: readonly Violation[];
  retryAfterSeconds: number | null;
}

export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string | null;
  readonly requestId: string | null;
  readonly operatorDetail: string | null;
  readonly violations: readonly Violation[];
  readonly retryAfterSeconds: number | null;

  constructor(facts: ProblemFacts) {
    super(facts.title);
    this.name = 'Problem';
    this.status = facts.status;
    this.code = facts.code;
    this.detail = facts.detail;
    this.requestId = facts.requestId;
    this.operatorDetail = facts.operatorDetail;
    this.violations = facts.violations;
    this.retryAfterSeconds = facts.retryAfterSeconds;
  }
}

const statusCodes: Readonly<Record<number, string>> = {
  401: 'session-ended',
  403: 'not-allowed',
  404: 'not-found',
  412: 'stale-version',
  429: 'too-many-attempts',
};

export function problemOf(body: unknown, response: Response): Problem {
  const code = text(body, 'code') ?? statusCodes[response.status];
  return new Problem({
    status: response.status,
    code: code ?? (response.status >= 500 ? 'server-failed' : 'refused'),
    title: text(body, 'title') ?? response.statusText,
    detail: text(body, 'detail'),
    requestId: text(body, 'requestId') ?? response.headers.get('X-Request-Id'),
    operatorDetail: text(body, 'operatorDetail'),
    violations: violationsOf(body),
    retryAfterSeconds: secondsOf(response.headers.get('Retry-After')),
  });
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const unreachable = error instanceof TypeError;
  return new Problem({
    status: 0,
    code: unreachable ? 'unreachable' : 'unexpected',
    title: error instanceof Error ? error.message : String(error),
    detail: null,
    requestId: null,
    operatorDetail: unreachable || !(error instanceof Error) ? null : error.message,
    violations: [],
    retryAfterSeconds: null,
  });
}

/** JSON pointers become the field names of a form: `/price/amount` → `price.amount`. */
export function fieldErrors(problem: Problem): Record<string, string> {
  return Object.fromEntries(
    problem.violations.map(({ pointer, message }) => [
      pointer.replace(/^\//, '').replaceAll('/', '.'),
      message,
    ]),
  );
}

function violationsOf(body: unknown): Violation[] {
  const found = property(body, 'violations');
  if (!Array.isArray(found)) return [];
  return found.flatMap((each: unknown) => {
    const message = text(each, 'message');
    return message === null ? [] : [{ pointer: text(each, 'pointer') ?? '', message }];
  });
}

function property(source: unknown, name: string): unknown {
  if (typeof source !== 'object' || source === null) return undefined;
  return Object.entries(source).find(([key]) => key === name)?.[1];
}

function text(source: unknown, name: string): string | null {
  const value = property(source, name);
  return typeof value === 'string' ? value : null;
}

function secondsOf(header: string | null): number | null {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : null;
}
