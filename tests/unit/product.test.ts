import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newProduct, productChange, slugFor, stockState } from '@/lib/catalog/product';
import { anyText } from './fixtures';

const text = fc.oneof(fc.string({ unit: 'grapheme' }), anyText);

describe('a slug', () => {
  test('is lower-case words joined by single hyphens, whatever the name', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(slugFor(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugFor(name).length).toBeLessThanOrEqual(60);
      }),
    );
  });

  test('of a slug is the slug itself', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(slugFor(slugFor(name))).toBe(slugFor(name));
      }),
    );
  });

  test.each([
    ['Night Tram, A2', 'night-tram-a2'],
    ['  Café  Crème ', 'cafe-creme'],
    ['½ Tone', '1-2-tone'],
    ['– –', 'product'],
    ['夜', 'product'],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('of %j is %j', (name, slug) => {
    expect(slugFor(name)).toBe(slug);
  });
});

describe('the stock', () => {
  test('is out at none, low up to five, and in above', () => {
    expect([0, 1, 5, 6, 1_000_000_000].map(stockState)).toEqual(['out', 'low', 'low', 'in', 'in']);
  });
});

describe('a new product', () => {
  const good = { name: 'Blue Harbour', priceCents: 1250, stock: 5 };
  const badFields = (change: object) => {
    const read = newProduct.safeParse({ ...good, ...change });
    return read.error?.issues.map(({ path, code }) => (path.length > 0 ? path.join('.') : code));
  };

  test('has defaults for what is not given', () => {
    expect(newProduct.parse(good)).toEqual({ ...good, description: '', category: 'other' });
  });

  test.each([
    [{ name: '' }, 'name'],
    [{ name: 'n'.repeat(201) }, 'name'],
    [{ description: 'd'.repeat(5_001) }, 'description'],
    [{ category: '' }, 'category'],
    [{ category: 'c'.repeat(41) }, 'category'],
    [{ category: 'wall--art' }, 'category'],
    [{ category: '-wall' }, 'category'],
    [{ slug: 'Wall Art' }, 'slug'],
    [{ priceCents: Number.NaN }, 'priceCents'],
    [{ stock: null }, 'stock'],
    [{ image: '' }, 'image'],
    [{ image: 'data:image/png;base64,AA' }, 'image'],
    [{ image: '//evil.example/a.svg' }, 'image'],
    [{ image: '/a"onload="x' }, 'image'],
    [{ image: '/\\evil.example' }, 'image'],
    [{ id: 'prod_mine' }, 'unrecognized_keys'],
  ])('with %j is refused for that alone', (change, field) => {
    expect(badFields(change)).toEqual([field]);
  });

  test('may have a picture on the shop or at an https address', () => {
    for (const image of ['/art/posters/blue.svg', 'https://example.com/a.png?w=1']) {
      expect(badFields({ image })).toBeUndefined();
    }
  });
});

describe('a change of a product', () => {
  test('needs no field, and knows neither slug nor id', () => {
    expect(productChange.parse({})).toEqual({});
    expect(productChange.safeParse({ slug: 'other' }).success).toBe(false);
    expect(productChange.safeParse({ id: 'prod_other' }).success).toBe(false);
  });
});
