import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '@/db/open';
import { getSession } from '@/lib/auth/get-session';
import { addCartItem } from '@/lib/cart/add-cart-item';
import { getCart } from '@/lib/cart/get-cart';
import { addProduct } from '@/lib/catalog/add-product';
import { archiveProduct } from '@/lib/catalog/archive-product';
import { deleteCatalogChanges, insertCatalogChanges } from '@/lib/catalog/catalog-change-store';
import { changeProduct } from '@/lib/catalog/change-product';
import { getProductBySlug } from '@/lib/catalog/get-product-by-slug';
import { listChanges } from '@/lib/catalog/list-changes';
import { listOrders } from '@/lib/order/list-orders';
import { placeOrder } from '@/lib/order/place-order';
import { payOrder } from '@/lib/payment/pay-order';
import type { Caller } from '@/lib/shared/caller';
import { type Context, runUseCase } from '@/lib/shared/use-case';
import type { Shop } from '@/lib/shop';
import { getUser } from '@/lib/user/get-user';
import { registerUser } from '@/lib/user/register-user';
import { tag, uniqueEmail } from '../doors/unique';
import { testShop } from '../support/test-shop';

const admin: Caller = { kind: 'user', userId: 'user_admin', role: 'admin' };
const nobody: Caller = { kind: 'user', userId: 'user_gone', role: 'shopper' };
const anonymous: Caller = { kind: 'anonymous' };

/** What pages read and are told, beyond what the API offers. */
describe('the shop behind the pages', () => {
  let folder: string;
  let shop: Shop;
  const now = new Date('2026-03-01T12:00:00Z');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openshelf-pages-'));
    shop = testShop(await openDatabase(`file:${join(folder, 'shop.db')}`), { now: () => now });
  });
  afterAll(async () => {
    await shop.db.close();
    await rm(folder, { recursive: true });
  });

  const as = (caller: Caller): Context => ({ shop, caller, requestId: 'test' });
  const newProduct = (stock = 50) =>
    runUseCase(addProduct, as(admin), { name: `Print ${tag()}`, priceCents: 1250, stock });
  async function newUser(): Promise<Caller & { kind: 'user' }> {
    const fields = { email: uniqueEmail(), password: 'correct horse', name: 'Ana' };
    const { id: userId, role } = await runUseCase(registerUser, as(anonymous), fields);
    return { kind: 'user', userId, role };
  }
  async function order(caller: Caller, productId: string, quantity: number) {
    await runUseCase(addCartItem, as(caller), { productId, quantity });
    return runUseCase(placeOrder, as(caller), { email: 'a@example.com' });
  }

  test('a product is read by its address while it is on the shelf', async () => {
    const product = await newProduct();
    const read = (slug: string) => runUseCase(getProductBySlug, as(anonymous), { slug });
    expect(await read(product.slug)).toEqual(product);
    await runUseCase(archiveProduct, as(admin), { id: product.id });
    const notFound = { code: 'PRODUCT_NOT_FOUND' };
    await expect(read(product.slug)).rejects.toMatchObject(notFound);
    await expect(read('nothing-here')).rejects.toMatchObject(notFound);
  });

  test('a change moves the time of the product forward, also when the clock stands still', async () => {
    const { id, updatedAt } = await newProduct();
    const once = await runUseCase(changeProduct, as(admin), { id, stock: 1 });
    const twice = await runUseCase(changeProduct, as(admin), { id, stock: 2 });
    expect(once.updatedAt.getTime()).toBeGreaterThan(updatedAt.getTime());
    expect(twice.updatedAt.getTime()).toBeGreaterThan(once.updatedAt.getTime());
  });

  test('a drawn picture follows the category, a given one stays', async () => {
    const drawn = await newProduct();
    const moved = await runUseCase(changeProduct, as(admin), { id: drawn.id, category: 'tiles' });
    expect(moved.image).toBe(`/art/tiles/${drawn.slug}.svg`);
    const image = 'https://example.com/a.png';
    const given = await runUseCase(changeProduct, as(admin), { id: drawn.id, image });
    expect(given.image).toBe(image);
    const again = await runUseCase(changeProduct, as(admin), { id: drawn.id, category: 'books' });
    expect(again.image).toBe(image);
  });

  test('every change of the catalogue is recorded for whoever keeps pages', async () => {
    const { catalog: before } = shop.db.versions();
    const { id, slug } = await newProduct();
    await runUseCase(changeProduct, as(admin), { id, priceCents: 1 });
    await runUseCase(changeProduct, as(admin), { id, category: 'tiles' });
    await runUseCase(archiveProduct, as(admin), { id });
    await expect(runUseCase(archiveProduct, as(admin), { id })).rejects.toThrow();
    const changes = await listChanges(shop, before);
    expect(changes?.map(({ scope }) => scope)).toEqual(['shelf', 'product', 'shelf', 'shelf']);
    expect(new Set(changes?.map((change) => change.slug))).toEqual(new Set([slug]));
    expect(await listChanges(shop, shop.db.versions().catalog)).toEqual([]);
  });

  describe('storefront / Fresh pages', () => {
    test('A label that changed is on the next page, and other pages stay · in the record', async () => {
      const ana = await newUser();
      const { id, slug } = await newProduct(10);
      const afterOrderOf = async (quantity: number) => {
        const { catalog, stock } = shop.db.versions();
        await order(ana, id, quantity).catch(({ code }) => expect(code).toBe('OUT_OF_STOCK'));
        return [await listChanges(shop, catalog), shop.db.versions().stock - stock];
      };
      const changed = [{ slug, scope: 'product' }];
      expect(await afterOrderOf(4)).toEqual([[], 1]);
      expect(await afterOrderOf(1)).toEqual([changed, 1]);
      expect(await afterOrderOf(4)).toEqual([[], 1]);
      expect(await afterOrderOf(1)).toEqual([changed, 1]);
      expect(await afterOrderOf(1)).toEqual([[], 0]);
    });
  });

  test('too many changes to tell are told as such, and old ones are removed', async () => {
    const { catalog } = shop.db.versions();
    const changes = Array.from({ length: 501 }, () => ({ slug: 'a', scope: 'product' as const }));
    await shop.db.write((session) => insertCatalogChanges(session, changes, now));
    expect(await listChanges(shop, catalog)).toBeUndefined();
    expect(await listChanges(shop, catalog + 1)).toHaveLength(500);
    await shop.db.write((session) => deleteCatalogChanges(session, 3));
    expect(await listChanges(shop, catalog + 1)).toHaveLength(4);
    expect(shop.db.versions().catalog).toBe(catalog + 501);
  });

  test('the head of a page shows who is calling and how many pieces are in the cart', async () => {
    const guest: Caller = { kind: 'guest', guestId: tag() };
    const [one, other] = [await newProduct(), await newProduct()];
    await runUseCase(addCartItem, as(guest), { productId: one.id, quantity: 2 });
    await runUseCase(addCartItem, as(guest), { productId: other.id, quantity: 1 });
    const read = (caller: Caller) => runUseCase(getSession, as(caller), {});
    expect(await read(guest)).toEqual({ user: null, cartQuantity: 3 });
    expect(await read(anonymous)).toEqual({ user: null, cartQuantity: 0 });
    const ana = await newUser();
    const user = await runUseCase(getUser, as(ana), {});
    expect(user).toMatchObject({ id: ana.userId, name: 'Ana', role: 'shopper' });
    expect(await read(ana)).toEqual({ user, cartQuantity: 0 });
    expect(await read(nobody)).toEqual({ user: null, cartQuantity: 0 });
  });

  test('an account that is gone is nobody', async () => {
    const code = 'UNAUTHORIZED';
    await expect(runUseCase(getUser, as(nobody), {})).rejects.toMatchObject({ code });
  });

  test('an admin lists the orders of everyone, by status; a shopper only their own', async () => {
    const [ana, { id }] = [await newUser(), await newProduct()];
    const first = await order(ana, id, 1);
    const second = await order({ kind: 'guest', guestId: tag() }, id, 1);
    await runUseCase(payOrder, as(admin), { id: first.id });
    const list = async (caller: Caller, options: object) =>
      (await runUseCase(listOrders, as(caller), options)).items.map((one) => one.id);
    expect((await list(admin, { everyone: true })).slice(0, 2)).toEqual([second.id, first.id]);
    expect(await list(admin, { everyone: true, status: 'PAID' })).toEqual([first.id]);
    expect(await list(admin, {})).toEqual([]);
    expect(await list(ana, {})).toEqual([first.id]);
    await expect(list(ana, { everyone: true })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(list(anonymous, {})).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  test('an admin reads the cart of a user, nobody else does', async () => {
    const [ana, bob, { id }] = [await newUser(), await newUser(), await newProduct()];
    const cart = await runUseCase(addCartItem, as(ana), { productId: id, quantity: 2 });
    const read = (caller: Caller) => runUseCase(getCart, as(caller), { userId: ana.userId });
    expect(await read(admin)).toEqual(cart);
    await expect(read(bob)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('a guest pays by the key of the link, and nobody without it', async () => {
    const guest: Caller = { kind: 'guest', guestId: tag() };
    const { id, accessKey: key } = await order(guest, (await newProduct()).id, 1);
    const pay = (input: object) => runUseCase(payOrder, as(anonymous), { id, ...input });
    await expect(pay({})).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(pay({ key: 'wrong' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await pay({ key })).toMatchObject({ id, status: 'PAID' });
  });
});
