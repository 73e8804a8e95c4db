import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { productJsonLd } from '@/app/(shop)/products/[slug]/product-json-ld';
import { formatMoney, plainAmount, typedAmount } from '@/lib/shared/money';
import { product } from '../contract/rows';

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

  test('has the decimals of ISO 4217, whatever the data of Intl say', () => {
    expect(formatMoney(1250, 'HUF')).toMatch(/^HUF\s12\.50$/);
  });

  const amounts = fc.integer({ min: 0, max: 99_000_000_000_000 });
  const currencies = fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF');

  test('shows every cent', () => {
    fc.assert(
      fc.property(amounts, currencies, (cents, currency) => {
        const digits = formatMoney(cents, currency).replace(/\D/g, '');
        expect(Number(digits)).toBe(cents);
      }),
    );
  });

  test('is the same after it was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), currencies, (cents, currency) => {
        expect(typedAmount(plainAmount(cents, currency), currency)).toBe(cents);
      }),
    );
  });
});

describe('storefront / Prices', () => {
  const jsonLd = (currency: string) =>
    JSON.parse(productJsonLd(product({ priceCents: 1250 }), currency));

  test('A price has the decimals of its currency', () => {
    const shown = { EUR: '€12.50', JPY: 'JP¥1,250', KWD: 'KWD\u00a01.250' };
    for (const [currency, words] of Object.entries(shown)) {
      expect(formatMoney(1250, currency)).toBe(words);
    }
    expect(jsonLd('EUR').offers).toMatchObject({ price: '12.50', priceCurrency: 'EUR' });
    expect(jsonLd('JPY').offers).toMatchObject({ price: '1250', priceCurrency: 'JPY' });
    expect(jsonLd('KWD').offers).toMatchObject({ price: '1.250', priceCurrency: 'KWD' });
  });

  test('A typed price has the decimals of its currency', () => {
    for (const typed of ['12.50', '12,5', ' 12.5 ']) expect(typedAmount(typed, 'EUR')).toBe(1250);
    // As fractions these are a little less than what was typed.
    for (const [typed, cents] of [
      ['1.15', 115],
      ['8.20', 820],
      ['1000000.57', 100_000_057],
    ] as const)
      expect(typedAmount(typed, 'EUR')).toBe(cents);
    expect(typedAmount('1250', 'JPY')).toBe(1250);
    expect(typedAmount('1.25', 'KWD')).toBe(1250);
    expect(typedAmount('12.5', 'JPY')).toBeUndefined();
    expect(typedAmount('12.505', 'EUR')).toBeUndefined();
    for (const typed of ['', 'abc', '-1', '1e3', '.5', '5.', '1.2.3', '1,000.00'])
      expect(typedAmount(typed, 'EUR'), typed).toBeUndefined();
  });
});
