import { describe, expect, it } from 'vitest';
import { asProblem, fieldErrors, problemOf } from './problem';

const answer = (status: number, headers = {}) => new Response(null, { status, headers });

describe('a refusal', () => {
  it('is read from the problem document', () => {
    const problem = problemOf(
      {
        code: 'preview-stale',
        title: 'Moved',
        violations: [{ pointer: '/price/amount', message: 'too small' }],
      },
      answer(409),
    );
    expect([problem.code, problem.message, problem.status]).toEqual(['preview-stale', 'Moved', 409]);
    expect(fieldErrors(problem)).toEqual({ 'price.amount': 'too small' });
  });

  it('has a code even when a proxy answered with HTML', () => {
    expect(problemOf('<html>', answer(502)).code).toBe('server-failed');
    expect(problemOf(undefined, answer(403)).code).toBe('not-allowed');
  });

  it('keeps how long to wait', () => {
    expect(problemOf({}, answer(429, { 'Retry-After': '30' })).retryAfterSeconds).toBe(30);
    expect(problemOf({}, answer(429)).retryAfterSeconds).toBeNull();
  });

  it('tells a lost connection from a fault of the page', () => {
    expect(asProblem(new TypeError('Failed to fetch')).code).toBe('unreachable');
    expect(asProblem(new Error('boom')).code).toBe('unexpected');
  });
});
