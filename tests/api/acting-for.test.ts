import { describe, expect, test } from 'vitest';
import { ask, get, post } from './ask';
import { admin, product, shopper } from './people';

type Named = { readonly id: string };
type Cart = {
  readonly userId: string;
  readonly items: readonly { id: string; quantity: number }[];
};

async function cast() {
  return Promise.all([shopper('Ana'), shopper('Bob'), admin(), product()]);
}

describe('HTTP', () => {
  describe('cart / Cart of another user', () => {
    test("A line of another user's cart is changed in their name", async () => {
      const [ana, bob, owner, { id: productId }] = await cast();
      const fill = { token: ana.token, json: { productId, quantity: 1 } };
      const { body } = await post<Cart>('/api/cart/items', fill);
      const line = `/api/cart/items/${body.items[0]?.id}`;
      const change = ({ token }: { token: string }) =>
        ask<Cart & { code?: string }>(line, {
          method: 'PATCH',
          token,
          json: { quantity: 3, userId: ana.id },
        });
      const refused = await change(bob);
      expect([refused.status, refused.body.code]).toEqual([403, 'FORBIDDEN']);
      const changed = await change(owner);
      expect(changed.body).toMatchObject({ userId: ana.id, items: [{ quantity: 3 }] });
      const path = `${line}?userId=${ana.id}`;
      const none = await ask(path, { method: 'DELETE', token: bob.token });
      expect([none.status, none.body.code]).toEqual([403, 'FORBIDDEN']);
      const emptied = await ask<Cart>(path, { method: 'DELETE', token: owner.token });
      expect(emptied.body).toMatchObject({ userId: ana.id, items: [] });
    });
  });

  describe('orders / Ordering for another user', () => {
    test('Orders are listed by user', async () => {
      const [ana, bob, owner, { id: productId }] = await cast();
      const placed: string[] = [];
      for (const { token } of [ana, bob]) {
        await post('/api/cart/items', { token, json: { productId, quantity: 1 } });
        placed.push((await post<Named>('/api/orders', { token })).body.id);
      }
      const path = `/api/orders?userId=${ana.id}`;
      const listed = await get<Named[]>(path, { token: owner.token });
      expect(listed.body.map(({ id }) => id)).toEqual(placed.slice(0, 1));
      const refused = await get(path, { token: bob.token });
      expect([refused.status, refused.body.code]).toEqual([403, 'FORBIDDEN']);
      expect(refused.text).not.toContain(placed[0]);
    });
  });
});
