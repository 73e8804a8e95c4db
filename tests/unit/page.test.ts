import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cursorInput, encodeCursor, requireSort, toPage } from '@/lib/shared/page';
import { anyText } from './fixtures';

const position = fc.record({
  value: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer()),
  id: fc.string({ maxLength: 30 }),
});

describe('a cursor', () => {
  test('comes back as the position it was made of', () => {
    fc.assert(
      fc.property(position, (at) => {
        expect(cursorInput.parse(encodeCursor(at))).toEqual(at);
      }),
    );
  });

  test('needs no escaping in a URL', () => {
    fc.assert(
      fc.property(position, (at) => {
        expect(encodeCursor(at)).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  test('of somebody else is refused, whatever it is', () => {
    const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const known = ['', 'nonsense', '%', made({}), made([1]), made([null, 'a']), made([1, 2])];
    for (const cursor of known) expect(cursorInput.safeParse(cursor).success).toBe(false);
    expect(cursorInput.safeParse('A'.repeat(1_001)).success).toBe(false);
    fc.assert(
      fc.property(anyText, (cursor) => {
        const read = cursorInput.safeParse(cursor);
        if (read.success) expect(cursorInput.parse(encodeCursor(read.data))).toEqual(read.data);
        else expect(read.error.issues).toHaveLength(1);
      }),
    );
  });
});

describe('cutting rows into pages', () => {
  test('gives every row once and in order, in full pages but for the last', () => {
    const limits = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(fc.nat({ max: 60 }), limits, (count, limit) => {
        const rows = Array.from({ length: count }, (_, index) => index);
        const read: number[] = [];
        for (let next: string | undefined, pages = 0; ; pages++) {
          const start = next ? Number(cursorInput.parse(next).value) + 1 : 0;
          const found = rows.slice(start, start + limit + 1);
          const page = toPage(found, limit, (row) => ({ value: row, id: `row-${row}` }));
          read.push(...page.items);
          next = page.next;
          if (next) expect(page.items).toHaveLength(limit);
          else break;
          expect(pages).toBeLessThan(60);
        }
        expect(read).toEqual(rows);
      }),
    );
  });
});

describe('a cursor of a sorted list', () => {
  test('serves lists in this order only', () => {
    const cursor = cursorInput.parse(encodeCursor({ value: 7, id: 'a', sort: 'price-asc' }));
    expect(() => requireSort(cursor, 'price-asc')).not.toThrow();
    expect(() => requireSort(undefined, 'name')).not.toThrow();
    expect(() => requireSort(cursor, 'name')).toThrow();
    expect(() =>
      requireSort(cursorInput.parse(encodeCursor({ value: 7, id: 'a' })), 'name'),
    ).toThrow();
  });
});
