import { describe, expect, inject, test } from 'vitest';
import { documentationOf } from '../support/checked-fetch';
import { ask, get, post } from './ask';
import { newKey, revoke } from './keys';
import { admin, product, shopper, shopperPassword } from './people';

type Named = { readonly id: string };
type Cart = { readonly items: readonly Named[] };

describe('HTTP', () => {
  describe('api-documentation / Answers as documented', () => {
    // Each of these throws when its answer is not as documented, as those of all other API tests do. An operation
    // counts when it was done: a refusal says little about its answer.
    test('Every answer in the tests is as documented', async () => {
      const [owner, ana, { id }] = await Promise.all([admin(), shopper(), product()]);
      const { token } = ana;
      const json = { productId: id, quantity: 1 };

      await get('/api/health');
      await get('/api/health/live');
      await get('/api/health/ready');
      await get('/api/openapi.json');
      await get('/api/categories');
      await get('/api/products?limit=1&count=true');
      await get(`/api/products/${id}`);
      await ask(`/api/products/${id}`, {
        method: 'PATCH',
        token: owner.token,
        json: { priceCents: 1 },
      });
      const moved = { token: owner.token, json: { delta: 1, reason: 'returned' } };
      await post(`/api/products/${id}/stock`, moved);
      await get(`/api/products/${id}/stock?limit=1`, { token: owner.token });
      await get('/api/session', { token });

      const { body: cart } = await post<Cart>('/api/cart/items', { token, json });
      const line = `/api/cart/items/${cart.items[0]?.id}`;
      await ask(line, { method: 'PATCH', token, json: { quantity: 2 } });
      await ask(line, { method: 'DELETE', token });
      await post('/api/orders', { token });
      await post('/api/cart/items', { token, json });
      await get('/api/cart', { token });
      const { body: order } = await post<Named>('/api/orders', { token });
      await get(`/api/orders/${order.id}`, { token });
      await get('/api/orders?limit=1', { token });
      await post(`/api/payments/${order.id}`, { token });
      await ask(`/api/products/${id}`, { method: 'DELETE', token: owner.token });
      const key = await newKey(['orders:read']);
      await get('/api/keys?limit=1', { token: owner.token });
      await get('/api/cart', { token: key.key });
      await revoke(key, owner);
      const sessions = `/api/users/${ana.id}/sessions`;
      const { body: active } = await get<readonly Named[]>(sessions, { token });
      await ask(`${sessions}/${active[0]?.id}`, { method: 'DELETE', token: owner.token });
      await ask(sessions, { method: 'DELETE', token: owner.token });
      await post('/api/auth/sign-out-everywhere', { token: (await shopper()).token });
      const passwords = { currentPassword: shopperPassword, newPassword: 'paper and ink' };
      await post('/api/auth/password', { token: (await shopper()).token, json: passwords });

      const { held, successes } = await documentationOf(inject('shopUrl'));
      expect(successes.length).toBeGreaterThan(25);
      expect(successes.filter((success) => !held.has(success))).toEqual([]);
    });
  });
});
