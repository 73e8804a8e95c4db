import { describe, expect, test } from 'vitest';
import { productJsonLd } from '@/app/(shop)/products/[slug]/product-json-ld';

describe('hostile-input / Text stays text', () => {
  test('A name that closes a script is harmless · in what search engines read', () => {
    const name = '</script><script>owned=1</script><!--';
    const product = {
      id: 'prod_1',
      slug: 'a',
      name,
      description: '"><img src=x onerror=owned=1>',
      category: 'posters',
      priceCents: 1250,
      stock: 1,
      image: '/art/posters/a.svg',
      createdAt: new Date(0),
      updatedAt: new Date(0),
      archivedAt: null,
      version: 1,
    };
    const text = productJsonLd(product, 'EUR');
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ name, description: product.description });
  });
});
