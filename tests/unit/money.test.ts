import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney } from '@/lib/shared/money';

describe('a price', () => {
  test.each([
    [0, '€0.00'],
    [5, '€0.05'],
    [1250, '€12.50'],
    [123_456_789, '€1,234,567.89'],
    [198_000_000_000, '€1,980,000,000.00'],
  ])('of %i cents reads %s', (cents, words) => {
    expect(formatMoney(cents, 'EUR')).toBe(words);
  });

  test('is told in the currency of the shop', () => {
    expect(formatMoney(1250, 'GBP')).toBe('£12.50');
    expect(formatMoney(1250, 'CHF')).toMatch(/^CHF\s12\.50$/);
  });

  test('shows every cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_000_000_000_000 }), (cents) => {
        const digits = formatMoney(cents, 'EUR').replace(/\D/g, '');
        expect(Number(digits)).toBe(cents);
      }),
    );
  });
});
