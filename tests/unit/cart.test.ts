import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  increasedQuantity,
  MAX_QUANTITY,
  mergedQuantity,
  quantityInput,
  totalOf,
} from '@/lib/cart/cart';
import { MAX_AMOUNT } from '@/lib/catalog/product';
import { isDomainError } from '@/lib/shared/domain-error';

const quantity = fc.integer({ min: 1, max: MAX_QUANTITY });
const line = fc.record({ priceCents: fc.integer({ min: 0, max: MAX_AMOUNT }), quantity });
const lines = fc.array(line, { maxLength: 1_000, size: 'max' });

function codeOf(attempt: () => unknown): string {
  try {
    attempt();
    return 'accepted';
  } catch (error) {
    return isDomainError(error) ? error.code : 'crashed';
  }
}

describe('the total of a cart', () => {
  test('is exact in whole cents, up to the largest prices and quantities', () => {
    const exact = (of: readonly { priceCents: number; quantity: number }[]) =>
      of.reduce((sum, { priceCents, quantity: n }) => sum + BigInt(priceCents) * BigInt(n), 0n);
    fc.assert(
      fc.property(lines, (cart) => {
        expect(BigInt(totalOf(cart))).toBe(exact(cart));
      }),
    );
    const largest = Array<{ priceCents: number; quantity: number }>(10_000).fill({
      priceCents: MAX_AMOUNT,
      quantity: MAX_QUANTITY,
    });
    expect(BigInt(totalOf(largest))).toBe(exact(largest));
    expect(Number.isSafeInteger(totalOf(largest))).toBe(true);
  });

  test('does not depend on the order of the lines, and adds up when carts are joined', () => {
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        expect(totalOf([...one].reverse())).toBe(totalOf(one));
        expect(totalOf([...one, ...other])).toBe(totalOf(one) + totalOf(other));
      }),
    );
  });

  test('of nothing is nothing', () => {
    expect(totalOf([])).toBe(0);
  });
});

describe('adding to a line', () => {
  test('is the sum up to the limit and refused beyond it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_QUANTITY }), quantity, (present, added) => {
        if (present + added <= 99) expect(increasedQuantity(present, added)).toBe(present + added);
        else expect(codeOf(() => increasedQuantity(present, added))).toBe('MAX_QUANTITY_EXCEEDED');
      }),
    );
  });

  test('ends the same whichever piece came first, as long as nothing is refused', () => {
    const small = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(small, (pieces) => {
        const after = pieces.reduce(increasedQuantity, 0);
        expect([...pieces].reverse().reduce(increasedQuantity, 0)).toBe(after);
        expect(after).toBe(pieces.reduce((sum, piece) => sum + piece, 0));
      }),
    );
  });

  test('says what was there, what was asked for and what is the most', () => {
    expect(() => increasedQuantity(98, 2)).toThrow(
      expect.objectContaining({
        kind: 'invalid',
        code: 'MAX_QUANTITY_EXCEEDED',
        details: { present: 98, requested: 2, maximum: 99 },
      }),
    );
  });
});

describe('merging two lines', () => {
  test('adds, stops at the limit, and never loses what was there', () => {
    fc.assert(
      fc.property(quantity, quantity, (present, added) => {
        const both = mergedQuantity(present, added);
        expect(both).toBe(Math.min(present + added, 99));
        expect(both).toBe(mergedQuantity(added, present));
        expect(both).toBeGreaterThanOrEqual(Math.max(present, added));
        expect(quantityInput.safeParse(both).success).toBe(true);
      }),
    );
  });

  test('of three carts ends the same in any order', () => {
    fc.assert(
      fc.property(quantity, quantity, quantity, (a, b, c) => {
        expect(mergedQuantity(mergedQuantity(a, b), c)).toBe(
          mergedQuantity(a, mergedQuantity(b, c)),
        );
      }),
    );
  });
});

describe('a quantity', () => {
  test('is a whole number from 1 to 99 and nothing else', () => {
    for (const good of [1, 2, 98, 99]) expect(quantityInput.safeParse(good).success).toBe(true);
    const bad = [0, -1, 100, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2', null, undefined, [1]];
    for (const value of bad) expect(quantityInput.safeParse(value).success).toBe(false);
  });
});
