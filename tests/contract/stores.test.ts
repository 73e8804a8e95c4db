import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/db/database';
import { openDatabase } from '@/db/open';
import * as carts from '@/lib/cart/cart-store';
import * as lists from '@/lib/catalog/product-list-store';
import * as catalog from '@/lib/catalog/product-store';
import type { Order } from '@/lib/order/order';
import * as orders from '@/lib/order/order-store';
import { insertPayment } from '@/lib/payment/payment-store';
import { newId } from '@/lib/shared/ids';
import * as users from '@/lib/user/user-store';
import { addedProduct, addedUser, now, product } from './rows';
import { temporaryFile } from './temporary-file';

function order(fields: Partial<Order> & Pick<Order, 'items'>): Order {
  return {
    id: newId('order'),
    userId: null,
    guestId: 'guest',
    accessKey: 'key',
    status: 'PENDING_PAYMENT',
    totalCents: 198_000_000_000,
    currency: 'EUR',
    email: 'guest@example.com',
    shippingAddress: null,
    createdAt: now,
    paidAt: null,
    ...fields,
  };
}

describe('the stores', () => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(`file:${temporaryFile()}`);
  });
  afterAll(() => db.close());

  test('give a product back as it was kept, to the millisecond', async () => {
    const kept = product({ name: 'Ærø “Blau” 100%', priceCents: 1_000_000_000, stock: 0 });
    await db.write((session) => catalog.insertProduct(session, kept, null));
    expect(await db.read((session) => catalog.findProduct(session, kept.id))).toEqual(kept);
    expect(await db.read((session) => catalog.findProductBySlug(session, kept.slug))).toEqual(kept);
    expect(await db.read((session) => catalog.findProduct(session, 'prod_none'))).toBeUndefined();
  });

  test('count the products of each category that is on the shelf', async () => {
    await db.write(async (session) => {
      for (const category of ['zebra', 'zebra', 'yak']) await addedProduct(session, { category });
      await addedProduct(session, { category: 'gone', archivedAt: now });
    });
    const categories = await db.read(lists.listCategories);
    expect(categories).toContainEqual({ category: 'zebra', total: 2 });
    expect(categories).toContainEqual({ category: 'yak', total: 1 });
    const names = categories.map(({ category }) => category);
    expect(names).not.toContain('gone');
    expect(names).toEqual([...names].sort());
    expect(await db.read((session) => lists.countProducts(session, 'zebra'))).toBe(2);
    expect(await db.read((session) => lists.countProducts(session, 'gone'))).toBe(0);
    const all = categories.reduce((sum, { total }) => sum + total, 0);
    expect(await db.read((session) => lists.countProducts(session, undefined))).toBe(all);
  });

  test('keep one cart for an owner, and its lines in the order they came', async () => {
    const owner = { guestId: 'one cart' };
    const names = ['c', 'a', 'b'];
    await db.write(async (session) => {
      const cartId = await carts.ensureCart(session, owner, now);
      expect(await carts.ensureCart(session, owner, now)).toBe(cartId);
      for (const name of names) {
        const { id: productId } = await addedProduct(session, { name });
        await carts.putItem(session, { cartId, productId, quantity: 1, now });
      }
    });
    const cart = await db.read((session) => carts.readCart(session, owner));
    expect(cart.items.map(({ name }) => name)).toEqual(names);
    // A line that is put again stays where it is, with its id.
    const [first] = cart.items;
    await db.write(async (session) => {
      const cartId = (await carts.findCartId(session, owner)) ?? '';
      const productId = first?.productId ?? '';
      await carts.putItem(session, { cartId, productId, quantity: 7, now });
      expect(await carts.findQuantity(session, cartId, productId)).toBe(7);
    });
    const after = await db.read((session) => carts.readCart(session, owner));
    expect(after.items).toEqual([{ ...first, quantity: 7 }, ...cart.items.slice(1)]);
  });

  test('touch a line through its own cart only', async () => {
    const { id: productId } = await db.write((session) => addedProduct(session));
    const itemId = await db.write(async (session) => {
      const cartId = await carts.ensureCart(session, { guestId: 'mine' }, now);
      await carts.putItem(session, { cartId, productId, quantity: 2, now });
      return (await carts.readCart(session, { guestId: 'mine' })).items[0]?.id ?? '';
    });
    const user = await db.write((session) => addedUser(session));
    for (const other of [{ guestId: 'other' }, { userId: user.id }, { userId: 'mine' }]) {
      await db.write(async (session) => {
        expect(await carts.setItemQuantity(session, other, itemId, 9)).toBe(false);
        expect(await carts.deleteItem(session, other, itemId)).toBe(false);
      });
    }
    await db.write(async (session) => {
      expect(await carts.setItemQuantity(session, { guestId: 'mine' }, itemId, 9)).toBe(true);
      expect(await carts.deleteItem(session, { guestId: 'mine' }, itemId)).toBe(true);
      expect(await carts.deleteItem(session, { guestId: 'mine' }, itemId)).toBe(false);
    });
  });

  test('remove a cart with its lines', async () => {
    const owner = { guestId: 'leaving' };
    await db.write(async (session) => {
      const cartId = await carts.ensureCart(session, owner, now);
      const { id: productId } = await addedProduct(session);
      await carts.putItem(session, { cartId, productId, quantity: 2, now });
      await carts.deleteCart(session, cartId);
      expect(await carts.findCartId(session, owner)).toBeUndefined();
      expect(await carts.findQuantity(session, cartId, productId)).toBe(0);
    });
  });

  test('give an order back as it was kept, lines in their order', async () => {
    const kept = await db.write(async (session) => {
      const items = [];
      for (const name of ['z', 'y', 'x']) {
        const { id: productId } = await addedProduct(session, { name });
        items.push({ productId, name, priceCents: 1_000_000_000, quantity: 66 });
      }
      const city = 'Ærøskøbing';
      const shippingAddress = { name: 'A', line1: 'B', postalCode: '1', city, country: 'DK' };
      const placed = order({ items, shippingAddress });
      await orders.insertOrder(session, placed);
      return placed;
    });
    expect(await db.read((session) => orders.findOrder(session, kept.id))).toEqual(kept);
    expect(await db.read((session) => orders.findOrder(session, 'order_no'))).toBeUndefined();
  });

  test('turn an order to paid once', async () => {
    const { id } = await db.write(async (session) => {
      const { id: productId } = await addedProduct(session);
      const placed = order({ items: [{ productId, name: 'P', priceCents: 1, quantity: 1 }] });
      await orders.insertOrder(session, placed);
      return placed;
    });
    const pay = (at: Date) => db.write((session) => orders.markPaid(session, id, at));
    const later = new Date(now.getTime() + 1);
    expect(await Promise.all([pay(now), pay(later)])).toEqual([true, false]);
    const paid = await db.read((session) => orders.findOrder(session, id));
    expect(paid).toMatchObject({ status: 'PAID', paidAt: now });
    expect(await db.write((session) => orders.markPaid(session, 'order_no', now))).toBe(false);

    const payment = {
      orderId: id,
      provider: 'test',
      amountCents: 1,
      currency: 'EUR',
      createdAt: now,
    };
    const record = (reference: string) =>
      db.write((session) => insertPayment(session, { ...payment, id: newId('pay'), reference }));
    await record('one');
    await expect(record('two')).rejects.toThrow();
  });

  test('filter orders by status and go on after the last one read', async () => {
    const userId = (await db.write((session) => addedUser(session))).id;
    const ids = await db.write(async (session) => {
      const { id: productId } = await addedProduct(session);
      const items = [{ productId, name: 'P', priceCents: 1, quantity: 1 }];
      const placed = Array.from({ length: 4 }, () => order({ items, userId, guestId: null }));
      for (const one of placed) await orders.insertOrder(session, one);
      await orders.markPaid(session, placed[1]?.id ?? '', now);
      return placed.map(({ id }) => id).reverse();
    });
    const list = async (filter: Parameters<typeof orders.listOrders>[1]) =>
      (await db.read((session) => orders.listOrders(session, filter))).map(({ id }) => id);
    expect(await list({ userId, limit: 9 })).toEqual(ids);
    expect(await list({ userId, limit: 9, status: 'PAID' })).toEqual([ids[2]]);
    const after = { value: '', id: ids[1] ?? '' };
    expect(await list({ userId, limit: 9, after })).toEqual(ids.slice(2));
    expect((await list({ limit: 2 })).length).toBe(2);
  });

  test('keep one account for an address', async () => {
    const user = await db.write((session) => addedUser(session, 'one@example.com'));
    const again = { ...user, id: newId('user'), passwordHash: 'other', createdAt: now };
    expect(await db.write((session) => users.insertUser(session, again))).toBe(false);
    const known = await db.read((session) => users.findCredentials(session, 'one@example.com'));
    expect(known).toEqual({ user, passwordHash: 'none', tokenVersion: 0 });
    expect(await db.read((session) => users.findUser(session, user.id))).toEqual(user);
    expect(await db.read((session) => users.findUser(session, again.id))).toBeUndefined();
  });
});
