import { describe, expect, test } from 'vitest';
import type { Fields, Program } from '../doors/door';
import { tag } from '../doors/unique';
import { accepted, refusedFor } from './answers';

/** Lists of the catalogue. Every scenario keeps to a category of its own, so that lists are exact. */
export function catalogListScenarios(people: () => { admin: Program; anyone: Program }): void {
  /** Adds products in this order, all in one new category. */
  async function shelf(...products: Fields[]): Promise<string> {
    const category = `shelf-${tag()}`;
    for (const fields of products) {
      const rest = { name: `Print ${tag()}`, priceCents: 1250, stock: 5, category };
      accepted(await people().admin.addProduct({ ...rest, ...fields }));
    }
    return category;
  }

  async function list(options: Fields) {
    return accepted(await people().anyone.listProducts(options));
  }

  async function names(options: Fields): Promise<string[]> {
    return (await list(options)).items.map(({ name }) => name);
  }

  describe('catalog / Listing products', () => {
    test('The newest product comes first', async () => {
      const category = await shelf({ name: 'A' }, { name: 'B' }, { name: 'C' });
      expect(await names({ category })).toEqual(['C', 'B', 'A']);
    });

    test('Products are sorted by price', async () => {
      const category = await shelf({ priceCents: 300 }, { priceCents: 100 }, { priceCents: 200 });
      const prices = async (sort: string) =>
        (await list({ category, sort })).items.map(({ priceCents }) => priceCents);
      expect(await prices('price-asc')).toEqual([100, 200, 300]);
      expect(await prices('price-desc')).toEqual([300, 200, 100]);
    });

    test('Products are sorted by name', async () => {
      const category = await shelf({ name: 'cedar' }, { name: 'Birch' }, { name: 'alder' });
      expect(await names({ category, sort: 'name' })).toEqual(['alder', 'Birch', 'cedar']);
    });

    test('A category is listed alone', async () => {
      const [posters, tiles] = [`posters-${tag()}`, `tiles-${tag()}`];
      await shelf(
        { name: 'One', category: posters },
        { name: 'Two', category: tiles },
        { name: 'Three', category: posters },
      );
      expect(await names({ category: tiles })).toEqual(['Two']);
    });

    test('A list option outside its values is refused', async () => {
      for (const wrong of [
        { limit: 0 },
        { limit: 101 },
        { limit: 'abc' },
        { sort: 'cheapest' },
        { cursor: 'nonsense' },
      ]) {
        const answer = await people().anyone.listProducts(wrong);
        refusedFor(answer, ...Object.keys(wrong));
      }
    });
  });

  describe('catalog / Paging products', () => {
    test('All products are read page by page', async () => {
      const numbers = Array.from({ length: 30 }, (_, index) => `Number ${index}`);
      const category = await shelf(...numbers.map((name) => ({ name })));
      const first = await list({ category });
      const second = await list({ category, cursor: first.next, count: true });
      expect(first.items).toHaveLength(24);
      expect(second.items).toHaveLength(6);
      expect(second.next).toBeUndefined();
      expect(second.total).toBe(30);
      const read = [...first.items, ...second.items].map(({ name }) => name);
      expect(read).toEqual(numbers.reverse());
    });

    // Products of one price or name stand in every sort next to each other: the tie must not lose one.
    test.each(['newest', 'price-asc', 'price-desc', 'name'])(
      'All products are read page by page · sorted by %s, equal ones too',
      async (sort) => {
        const same = Array.from({ length: 7 }, (_, index) => ({
          name: `Print ${index % 2}`,
          priceCents: 100 * (index % 3),
        }));
        const category = await shelf(...same);
        const whole = (await list({ category, sort })).items.map(({ id }) => id);
        const read: string[] = [];
        for (let cursor: string | undefined; ; ) {
          const page = await list({ category, sort, cursor, limit: 2 });
          read.push(...page.items.map(({ id }) => id));
          cursor = page.next;
          if (!cursor) break;
        }
        expect(new Set(whole).size).toBe(7);
        expect(read).toEqual(whole);
      },
    );

    test('A product added between two pages disturbs nothing', async () => {
      const category = await shelf({ name: '4' }, { name: '3' }, { name: '2' }, { name: '1' });
      const first = await list({ category, limit: 2 });
      const fields = { name: '0', priceCents: 1250, stock: 5, category };
      accepted(await people().admin.addProduct(fields));
      expect(first.items.map(({ name }) => name)).toEqual(['1', '2']);
      expect(await names({ category, limit: 2, cursor: first.next })).toEqual(['3', '4']);
    });
  });

  describe('catalog / Listing categories', () => {
    /** Two products in one category and one in another that comes before it. */
    async function twoCategories() {
      const [globes, maps] = [`globes-${tag()}`, `maps-${tag()}`];
      const add = async (category: string) => {
        const fields = { name: `Print ${tag()}`, priceCents: 1250, stock: 5, category };
        return accepted(await people().admin.addProduct(fields));
      };
      return { globes: await add(globes), maps: [await add(maps), await add(maps)] as const };
    }

    async function totals() {
      return accepted(await people().anyone.listCategories());
    }

    test('Categories are listed with their totals', async () => {
      const { globes, maps } = await twoCategories();
      const ours = [globes.category, maps[0].category];
      const listed = await totals();
      expect(listed.filter(({ category }) => ours.includes(category))).toEqual([
        { category: globes.category, total: 1 },
        { category: maps[0].category, total: 2 },
      ]);
      const names = listed.map(({ category }) => category);
      expect(names).toEqual([...names].sort());
    });

    test('An archived product is not counted', async () => {
      const { globes, maps } = await twoCategories();
      for (const { id } of [globes, maps[0]]) {
        accepted(await people().admin.withdrawProduct(id));
      }
      const listed = await totals();
      expect(listed).toContainEqual({ category: maps[0].category, total: 1 });
      expect(listed.map(({ category }) => category)).not.toContain(globes.category);
    });
  });

  describe('catalog / Searching products', () => {
    test('Every word must occur', async () => {
      const word = `harbour${tag()}`;
      const category = await shelf(
        { name: `Blue ${word}` },
        { name: 'Blue Forest' },
        { name: 'Night', description: `a ${word} in BLUE ink` },
      );
      const everywhere = await names({ q: `${word.toUpperCase()} Blue` });
      expect(everywhere.sort()).toEqual([`Blue ${word}`, 'Night']);
      // The category is searched as well.
      expect(await names({ q: `${category} forest` })).toEqual(['Blue Forest']);
    });

    test('The beginning of a word is enough', async () => {
      const category = await shelf({ name: 'Café Harbour' }, { name: 'Night' });
      for (const q of ['harb', 'CAFÉ', 'cafe h']) {
        expect(await names({ category, q })).toEqual(['Café Harbour']);
      }
      expect(await names({ category, q: 'arbour' })).toEqual([]);
    });

    test('What fits best comes first', async () => {
      const category = await shelf(
        { name: 'Harbour' },
        { name: 'Harbourside' },
        { name: 'Night', description: 'a harbour' },
      );
      const first = await list({ category, q: 'harbour', limit: 2, count: true });
      expect(first.items.map(({ name }) => name)).toEqual(['Harbour', 'Harbourside']);
      expect(first.total).toBe(3);
      const second = await list({ category, q: 'harbour', limit: 2, cursor: first.next });
      expect(second.items.map(({ name }) => name)).toEqual(['Night']);
      expect(second.next).toBeUndefined();
      const latest = await names({ category, q: 'harbour', sort: 'newest' });
      expect(latest).toEqual(['Night', 'Harbourside', 'Harbour']);
      // Its positions are of no use in a list of another order.
      const other = { category, q: 'harbour', sort: 'newest', cursor: first.next };
      refusedFor(await people().anyone.listProducts(other), 'cursor');
    });

    test('Words beyond the eighth are ignored', async () => {
      const eight = 'One two three four five six seven eight';
      const category = await shelf({ name: eight }, { name: 'One two three four five six seven' });
      const others = Array.from({ length: 87 }, () => 'x');
      expect(await names({ category, q: `${eight} ${others.join(' ')}`.slice(0, 200) })).toEqual([
        eight,
      ]);
    });

    test('Special characters are plain text', async () => {
      const category = await shelf({ name: '100% Wool' }, { name: 'Linen' });
      expect(await names({ category, q: '%' })).toEqual(['100% Wool']);
      for (const q of ['_', '*', "'", '"', '\\', '100_', '(']) {
        expect(await names({ category, q })).toEqual([]);
      }
    });
  });
}
