import { describe, expect, inject, test } from 'vitest';
import { uniqueEmail } from '../doors/unique';
import { get } from './ask';
import { sendForm } from './page-form';
import { cookiesOf, logIn, product, shopperPassword } from './people';

const address = {
  'shippingAddress.name': 'Ana',
  'shippingAddress.line1': 'Kai 1',
  'shippingAddress.postalCode': '20457',
  'shippingAddress.city': 'Hamburg',
  'shippingAddress.country': 'DE',
};

/** Orders of somebody who is not signed in, as the pages keep them. */
describe('HTTP', () => {
  describe('orders / Guest orders at sign-in', () => {
    test('A visitor who registers keeps the orders', async () => {
      const headers = { Origin: inject('shopUrl') };
      const { id, slug } = await product();
      const put = await sendForm(`/products/${slug}`, { productId: id, quantity: '1' }, headers);
      const Cookie = cookiesOf(put.headers);
      const details = { email: 'guest@example.com', ...address };
      const placed = await sendForm('/checkout', details, { ...headers, Cookie });
      const path = placed.headers.get('Location') ?? '';
      expect((await get(path, { headers: { Cookie } })).status).toBe(200);

      const account = { name: 'Ana', email: uniqueEmail('ana'), password: shopperPassword };
      await sendForm('/register', account, { ...headers, Cookie });
      const { id: userId, token } = await logIn(account.email, shopperPassword);
      const orders = await get<{ id: string }[]>('/api/orders', { token });
      expect(orders.body).toMatchObject([{ id: path.split('/').at(-1), userId }]);
      expect((await get(path, { headers: { Cookie } })).status).toBe(404);
    });
  });
});
