import { describe, expect, inject, test } from 'vitest';
import { get, post } from './ask';
import { product, sessionCookie, shopper } from './people';

describe('HTTP', () => {
  describe('storefront / Light pages', () => {
    test('A page carries its markup once', async () => {
      const search = await get('/search?sort=name');
      expect(search.text.match(/<article\b/g)).toHaveLength(24);
      for (const page of [search, await get('/cart'), await get('/')]) {
        expect(page.status).toBe(200);
        expect(page.text).toContain('Skip to content');
        const scripts = page.text.match(/<script\b[^>]*>.*?<\/script>/gs)?.join('\n') ?? '';
        expect(scripts).toContain('self.__next_f.push');
        expect(scripts).not.toContain('Skip to content');
        expect(scripts).not.toContain('\\"article\\"');
        expect(Buffer.byteLength(page.text)).toBeLessThan(64_000);
      }
    });
  });
});

describe('the weight of pages, beyond the scenarios', () => {
  test('a list of orders carries what its rows show, and no key of an order', async () => {
    const ana = await shopper();
    const name = `Rows ${ana.email}`;
    const { id: productId } = await product({ name });
    const { token } = ana;
    await post('/api/cart/items', { token, json: { productId, quantity: 2 } });
    expect((await post('/api/orders', { token, json: {} })).status).toBe(201);
    const Cookie = await sessionCookie(ana, inject('shopUrl'));
    const { text } = await get('/orders', { headers: { Cookie } });
    expect(text).toContain(`2 × ${name}`);
    expect(text).not.toMatch(/accessKey|guestId|shippingAddress/);
  });
});
