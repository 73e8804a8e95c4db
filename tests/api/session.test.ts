import { describe, expect, inject, test } from 'vitest';
import { get } from './ask';
import { sendForm } from './page-form';
import { cookiesOf, product, sessionCookie, shopper } from './people';

describe('HTTP', () => {
  describe('accounts / Session summary', () => {
    test('A visitor has a session summary', async () => {
      const Origin = inject('shopUrl');
      const [first, second] = [await product(), await product()];
      const added = await sendForm(
        `/products/${first.slug}`,
        { productId: first.id, quantity: '2' },
        { Origin },
      );
      const Cookie = cookiesOf(added.headers);
      const typed = { productId: second.id, quantity: '1' };
      await sendForm(`/products/${second.slug}`, typed, { Origin, Cookie });
      const { status, headers, body } = await get('/api/session', { headers: { Cookie } });
      expect(status).toBe(200);
      expect(body).toEqual({ user: null, cartQuantity: 3 });
      expect(headers.get('Cache-Control')).toBe('no-store');
    });

    test('A signed-in user has a session summary', async () => {
      const ana = await shopper('Ana');
      const Cookie = await sessionCookie(ana, inject('shopUrl'));
      const { body } = await get('/api/session', { headers: { Cookie } });
      const { id, name, email } = ana;
      expect(body).toEqual({ user: { id, name, email, role: 'shopper' }, cartQuantity: 0 });
    });
  });
});
