import { describe, expect, test } from 'vitest';
import { newProduct } from '@/lib/catalog/product';

const base = { name: 'Print', priceCents: 1, stock: 1 };

describe('catalog / Product pictures', () => {
  test.each([
    '/.//elsewhere.example/a.png',
    'https://',
    'https://[::1',
    `/${'日'.repeat(700)}.png`,
  ])('A picture address that is not one is refused · %s', (image) => {
    const { error } = newProduct.safeParse({ ...base, image });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['image']);
  });
});
