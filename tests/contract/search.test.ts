import BetterSqlite3 from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/db/database';
import { openDatabase } from '@/db/open';
import type { Product } from '@/lib/catalog/product';
import { listCategories } from '@/lib/catalog/product-list-store';
import { countFound, type ProductSearch, searchProducts } from '@/lib/catalog/product-search-store';
import { insertProduct, updateProduct } from '@/lib/catalog/product-store';
import { canBePrefix, searchWordsOf, termsOf } from '@/lib/shared/search-terms';
import { now, product } from './rows';
import { temporaryFile } from './temporary-file';

/** Few words, so that products share them and one begins another. */
const word = fc.constantFrom('print', 'prints', 'Blue', 'blüe-print', '100%', 'p', '東京', '"^=');
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const category = fc.constantFrom('maps', 'wall-art');

const step = fc.oneof(
  fc.record({ name: words, description: words, category, priceCents: fc.nat(2) }),
  fc.record({ at: fc.nat(), name: words }),
  fc.record({ at: fc.nat(), category }),
  fc.record({ at: fc.nat(), archivedAt: fc.constant(now) }),
);

/** What a search is to find, by reading every product. */
function modelled(shelf: readonly Product[], q: string): Product[] {
  const tiers = shelf.map((each) => ({ each, tier: tierOf(each, q) }));
  const latestFirst = tiers.filter(({ tier }) => tier !== undefined).reverse();
  return latestFirst.sort((a, b) => Number(a.tier) - Number(b.tier)).map(({ each }) => each);
}

function tierOf({ name, category, description }: Product, q: string): number | undefined {
  const inName = termsOf(name);
  const inText = termsOf(`${name} ${category} ${description}`);
  const has = (terms: readonly string[], isWhole: boolean) =>
    searchWordsOf(q).every((wanted) => holds(terms, wanted, isWhole));
  if (has(inName, true)) return 0;
  if (has(inName, false)) return 1;
  return has(inText, false) ? 2 : undefined;
}

function holds(terms: readonly string[], wanted: readonly string[], isWhole: boolean): boolean {
  return terms.some((_, start) =>
    wanted.every((term, index) => {
      const there = terms[start + index] ?? '';
      const mayBegin = !isWhole && index === wanted.length - 1 && canBePrefix(term);
      return mayBegin ? there.startsWith(term) : there === term;
    }),
  );
}

describe('catalog / Listing categories', () => {
  let db: Database;
  const shelf: Product[] = [];
  beforeAll(async () => {
    db = await openDatabase(`file:${temporaryFile()}`);
  });
  afterAll(() => db.close());

  async function take(change: typeof step extends fc.Arbitrary<infer Step> ? Step : never) {
    if (!('at' in change)) {
      const added = product(change);
      await db.write((session) => insertProduct(session, added, null));
      shelf.push(added);
      return;
    }
    const { at, ...fields } = change;
    const index = at % Math.max(1, shelf.length);
    const before = shelf[index];
    if (!before) return;
    const after: Product = { ...before, ...fields };
    await db.write((session) => updateProduct(session, after));
    if (after.archivedAt) shelf.splice(index, 1);
    else shelf[index] = after;
  }

  async function expectTotals() {
    const totals = new Map<string, number>();
    for (const { category } of shelf) totals.set(category, (totals.get(category) ?? 0) + 1);
    const counted = [...totals].map(([category, total]) => ({ category, total }));
    expect(await db.read(listCategories)).toEqual(
      counted.sort((a, b) => (a.category < b.category ? -1 : 1)),
    );
  }

  async function expectFound(q: string, within: string | undefined, limit: number) {
    const wanted = modelled(shelf, q).filter(({ category }) => !within || category === within);
    const words = searchWordsOf(q);
    const search = { words, category: within, sort: 'best-match' as const, limit };
    const found: string[] = [];
    for (let after: ProductSearch['after']; found.length < wanted.length; ) {
      const page = await db.readLong((session) => searchProducts(session, { ...search, after }));
      after = page.at(-1)?.position;
      found.push(...page.map(({ product }) => product.id));
      if (page.length < limit) break;
    }
    expect(found).toEqual(wanted.map(({ id }) => id));
    expect(await db.readLong((session) => countFound(session, search))).toBe(wanted.length);
    expect(await db.readLong((session) => countFound(session, search, 2))).toBe(
      Math.min(2, wanted.length),
    );
  }

  test('Totals and search follow every change', async () => {
    const within = fc.option(category, { nil: undefined });
    await fc.assert(
      fc.asyncProperty(
        step,
        words,
        within,
        fc.integer({ min: 1, max: 4 }),
        async (change, ...asked) => {
          await take(change);
          await expectTotals();
          await expectFound(...asked);
        },
      ),
      { numRuns: 100, endOnFailure: true },
    );
  }, 30_000);
});

describe('a search for what more products have than are sorted', () => {
  let db: Database;
  beforeAll(async () => {
    const file = temporaryFile();
    db = await openDatabase(`file:${file}`);
    const connection = new BetterSqlite3(file);
    connection.exec(`WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
      INSERT INTO products (id, slug, name, description, category, price_cents, stock, image,
        search_text, search_name, sort_name, created_at, updated_at)
      SELECT printf('prod_%05d', i), i, iif(i % 2, 'Prints 100%', 'Imprint'), 'a print', 'posters',
        i * 7 % 100, 5, '/art/x.svg', iif(i % 2, ' prints 100 %', ' imprint') || ' posters a print',
        iif(i % 2, ' prints 100 %', ' imprint'), '', 0, 0 FROM n`);
    connection.close();
  });
  afterAll(() => db.close());

  const prices = async (q: string, sort: 'price-asc' | 'price-desc') => {
    const search = { words: searchWordsOf(q), sort, limit: 2_000 };
    const first = await db.readLong((session) => searchProducts(session, search));
    const after = first.at(-1)?.position;
    const second = await db.readLong((session) => searchProducts(session, { ...search, after }));
    return [...first, ...second].map(({ product }) => product);
  };

  test.each(['print', 'prin', 'a p', 'prints 100%'])('goes by price for %j too', async (q) => {
    const up = await prices(q, 'price-asc');
    const down = await prices(q, 'price-desc');
    const count = q === 'prints 100%' ? 2_500 : 4_000;
    for (const found of [up, down]) {
      expect(new Set(found.map(({ id }) => id)).size).toBe(count);
      if (q === 'prints 100%') expect(new Set(found.map(({ name }) => name)).size).toBe(1);
    }
    const cents = up.map(({ priceCents }) => priceCents);
    expect(cents).toEqual([...cents].sort((a, b) => a - b));
    const falling = down.map(({ priceCents }) => priceCents);
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
  });

  test('is counted no further than asked', async () => {
    const words = searchWordsOf('print');
    expect(await db.readLong((session) => countFound(session, { words }))).toBe(5_001);
    expect(await db.readLong((session) => countFound(session, { words }, 1_001))).toBe(1_001);
    const elsewhere = { words, category: 'Posters' };
    expect(await db.readLong((session) => countFound(session, elsewhere))).toBe(0);
  });
});
