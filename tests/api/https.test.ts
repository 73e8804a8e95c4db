import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminPassword, type RunningShop, startShop } from '../support/server';
import { sendForm } from './page-form';
import { admin, product } from './people';

const address = 'https://shop.example';

describe('HTTP', () => {
  describe('a shop that is seen under an https address', () => {
    let shop: RunningShop;
    beforeAll(async () => {
      shop = await startShop({ env: { SHOP_URL: address } });
    });
    afterAll(async () => {
      await shop.stop();
    });

    test('keeps its cookies to this host and to https', async () => {
      const { url } = shop;
      const { id, slug } = await product({}, url);
      const typed = { productId: id, quantity: '1' };
      const added = await sendForm(`/products/${slug}`, typed, { Origin: address }, url);
      const [cookie = ''] = added.headers.getSetCookie();
      expect(cookie).toMatch(/^__Host-openshelf_cart=\w{22,};/);
      for (const rule of ['Secure', 'HttpOnly', 'Path=/']) expect(cookie).toContain(`; ${rule}`);
      expect(cookie).toMatch(/; SameSite=lax/i);
    });

    test('signs in through a form and answers with the session cookie', async () => {
      const { url } = shop;
      const { email } = await admin(url);
      const typed = { email, password: adminPassword };
      const { status, headers } = await sendForm('/sign-in', typed, { Origin: address }, url);
      expect(status).toBe(303);
      expect(headers.getSetCookie().join()).toContain('__Host-next-auth.session-token=');
    });

    test('takes no form from elsewhere', async () => {
      const { url } = shop;
      const typed = { email: 'a@example.com', password: 'wrong password' };
      const sent = await sendForm('/sign-in', typed, { Origin: 'https://evil.example' }, url);
      expect(sent.status).toBe(403);
    });
  });
});
