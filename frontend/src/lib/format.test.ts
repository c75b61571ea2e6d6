import { describe, expect, it } from 'vitest';
import { formatting } from './format';

describe('formatting', () => {
  it('writes money as the language does', () => {
    expect(formatting('en').money({ amount: '12.50', currency: 'EUR' })).toBe('€12.50');
    expect(formatting('de').money({ amount: '12.50', currency: 'EUR' })).toMatch(/^12,50\s€$/);
  });

  it('groups thousands as the language does', () => {
    expect(formatting('en').number(1248)).toBe('1,248');
    expect(formatting('de').number(1248)).toBe('1.248');
  });

  it('counts from now in the largest unit that fits', () => {
    const now = Date.parse('2027-03-01T12:00:00Z');
    expect(formatting('en').relative('2027-03-03T12:00:00Z', now)).toBe('in 2 days');
    expect(formatting('de').relative('2027-03-01T11:55:00Z', now)).toBe('vor 5 Minuten');
  });
});
