import { describe, expect, inject, test } from 'vitest';
import { tag } from '../doors/unique';
import { ask, get } from './ask';
import { sendForm } from './page-form';
import { cookiesOf, product } from './people';

/** The cart of somebody who is not signed in, as the pages keep it. */
describe('HTTP', () => {
  describe('cart / Guest cart', () => {
    test("A visitor's cart is kept in a cookie", async () => {
      const name = `Print ${tag()}`;
      const { id, slug } = await product({ name });
      const put = { productId: id, quantity: '2' };
      const { headers } = await sendForm(`/products/${slug}`, put, { Origin: inject('shopUrl') });
      const given = headers.getSetCookie().filter((line) => line.startsWith('openshelf_cart='));
      expect(given).toHaveLength(1);
      const [cookie = '', ...attributes] = (given[0] ?? '').split(/;\s*/);
      expect(cookie.slice('openshelf_cart='.length)).toMatch(/^[\w-]{22,}$/);
      expect(attributes.map((word) => word.toLowerCase())).toEqual(
        expect.arrayContaining(['httponly', 'samesite=lax']),
      );

      const visit = await get('/cart', { headers: { Cookie: cookiesOf(headers) } });
      expect(visit.status).toBe(200);
      expect(visit.text).toContain(name);
      const summary = await ask('/api/session', { headers: { Cookie: cookiesOf(headers) } });
      expect(summary.body).toEqual({ user: null, cartQuantity: 2 });
    });

    test('A made-up cookie opens an empty cart', async () => {
      const Cookie = 'openshelf_cart=made-up';
      const { status, text } = await get('/cart', { headers: { Cookie } });
      expect(status).toBe(200);
      const without = await get('/cart');
      const wordsOf = (page: string) =>
        /<main\b.*<\/main>/s.exec(page)?.[0].replace(/<[^>]*>/g, ' ');
      expect(wordsOf(text)).toMatch(/\w/);
      expect(wordsOf(text)).toBe(wordsOf(without.text));
      const summary = await ask('/api/session', { headers: { Cookie } });
      expect(summary.body).toEqual({ user: null, cartQuantity: 0 });
    });
  });
});
