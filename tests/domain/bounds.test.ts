import BetterSqlite3 from 'better-sqlite3';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { idempotencyUsage } from '@/db/tables/idempotency';
import { carts } from '@/db/tables/order';
import { addCartItem } from '@/lib/cart/add-cart-item';
import { findCartId, putItem } from '@/lib/cart/cart-store';
import { changeCartItem } from '@/lib/cart/change-cart-item';
import { purgeGuestCarts } from '@/lib/cart/purge-guest-carts';
import { QUOTA } from '@/lib/idempotency/idempotency';
import { insertReply } from '@/lib/idempotency/idempotency-store';
import { purgeAnswers } from '@/lib/idempotency/purge-answers';
import type { Caller, Owner } from '@/lib/shared/caller';
import { runUseCase } from '@/lib/shared/use-case';
import { mergeGuest } from '@/lib/user/merge-guest';
import { addedProduct } from '../contract/rows';
import { type OwnApi, openOwnApi } from '../doors/own-api';

// Databases are made and synced by the dozen.
vi.setConfig({ testTimeout: 30_000 });

const DAY_MS = 24 * 60 * 60 * 1000;
const MAX_WAITING = 1_000;
const lockMet = new BetterSqlite3.SqliteError('database is locked', 'SQLITE_BUSY_RECOVERY');

type Cart = { readonly items: readonly { id: string; productId: string; quantity: number }[] };
type Problem = { readonly code: string; readonly details: unknown };

const opened: OwnApi[] = [];
afterEach(async () => {
  for (const own of opened.splice(0)) await own.close();
});

async function openApi(): Promise<OwnApi> {
  const own = await openOwnApi();
  opened.push(own);
  return own;
}

/** Ana, and as many products. */
async function shelf(own: OwnApi, products: number) {
  const ana = await own.person('Ana');
  const ids = await own.shop.db.write(async (session) => {
    const made: string[] = [];
    while (made.length < products) made.push((await addedProduct(session)).id);
    return made;
  });
  return { ana, token: await ana.token(), ids };
}

/** The first of them goes through the API, as that makes the cart; the others straight into the tables. */
async function fill(own: OwnApi, token: string, owner: Owner, ids: readonly string[]) {
  const [first, ...others] = ids;
  await own.send('POST', '/api/cart/items', { token, json: { productId: first, quantity: 1 } });
  await own.shop.db.write(async (session) => {
    const cartId = (await findCartId(session, owner)) ?? '';
    for (const productId of others) {
      await putItem(session, { cartId, productId, quantity: 1, now: own.shop.now() });
    }
  });
}

describe('the API on a shop of its own', () => {
  describe('cart / Lines of a cart', () => {
    test('A cart stops at 100 lines', async () => {
      const own = await openApi();
      const { ana, token, ids } = await shelf(own, 101);
      await fill(own, token, { userId: ana.id }, ids.slice(0, 99));
      const add = (productId = '') =>
        own.send<Cart & Problem>('POST', '/api/cart/items', {
          token,
          json: { productId, quantity: 1 },
        });
      expect((await add(ids[99])).body.items).toHaveLength(100);
      const refused = await add(ids[100]);
      expect([refused.status, refused.body.code, refused.body.details]).toEqual([
        409,
        'CART_FULL',
        { maximum: 100 },
      ]);
      const more = await add(ids[0]);
      expect([more.status, more.body.items.length]).toEqual([200, 100]);
      expect((await own.send('POST', '/api/orders', { token })).status).toBe(201);
    });

    test('A cart from before that has more lines cannot be ordered', async () => {
      const own = await openApi();
      const { ana, token, ids } = await shelf(own, 101);
      await fill(own, token, { userId: ana.id }, ids);
      const refused = await own.send<Problem>('POST', '/api/orders', { token });
      expect([refused.status, refused.body.code]).toEqual([409, 'CART_FULL']);
    });

    test("A sign-in keeps the account's lines and adds what fits", async () => {
      const own = await openApi();
      const { ana, token, ids } = await shelf(own, 103);
      const caller: Caller = { kind: 'user', userId: ana.id, role: 'shopper' };
      await fill(own, token, { userId: ana.id }, ids.slice(0, 98));
      const guestId = 'guest';
      const guest = { db: own.shop.db, at: own.shop.now() };
      await guest.db.write(async (session) => {
        await session.insert(carts).values({ id: 'cart_guest', guestId, createdAt: guest.at });
        for (const productId of [ids[0] ?? '', ...ids.slice(98)]) {
          const line = { cartId: 'cart_guest', productId, quantity: 2, now: guest.at };
          await putItem(session, line);
        }
      });
      const context = { shop: own.shop, caller, requestId: 'test' };
      const { moved, leftOut } = await runUseCase(mergeGuest, context, { guestId });
      expect([moved, leftOut.length]).toEqual([3, 3]);
      const { body } = await own.send<Cart>('GET', '/api/cart', { token });
      expect(body.items.map(({ productId }) => productId)).toEqual(ids.slice(0, 100));
      expect(body.items[0]?.quantity).toBe(3);
    });
  });

  describe('cart / Carts that guests left', () => {
    test('A guest cart goes 90 days after its last change', async () => {
      const own = await openApi();
      const { ana, token, ids } = await shelf(own, 1);
      await fill(own, token, { userId: ana.id }, ids);
      const caller: Caller = { kind: 'guest', guestId: 'guest' };
      const context = { shop: own.shop, caller, requestId: 'test' };
      const added = await runUseCase(addCartItem, context, { productId: ids[0], quantity: 1 });
      own.pass(89 * DAY_MS);
      await runUseCase(changeCartItem, context, { id: added.items[0]?.id, quantity: 2 });
      const owners = async () => {
        await purgeGuestCarts(own.shop);
        const rows = await own.shop.db.read((session) => session.select().from(carts));
        return rows.map(({ userId, guestId }) => userId ?? guestId).sort();
      };
      own.pass(89 * DAY_MS);
      expect(await owners()).toEqual(['guest', ana.id].sort());
      own.pass(2 * DAY_MS);
      expect(await owners()).toEqual([ana.id]);
    });
  });

  describe('idempotency / A share for each caller', () => {
    test('A caller whose share is used up waits, and loses nothing', async () => {
      const own = await openApi();
      const { ana, token, ids } = await shelf(own, 1);
      const add = (key: string | undefined, by = token) => {
        const json = { productId: ids[0], quantity: 1 };
        return own.send<Problem>('POST', '/api/cart/items', {
          token: by,
          json,
          ...(key && { key }),
        });
      };
      const first = await add('k-1');
      const body = 'x'.repeat(QUOTA.bytes / 16);
      await own.shop.db.write(async (session) => {
        const reply = {
          status: 200,
          headers: {},
          body,
          fingerprint: '',
          createdAt: own.shop.now(),
        };
        const slot = { owner: ana.id, method: 'post', path: '/large' };
        for (let n = 0; n < 16; n++) {
          await insertReply(session, { ...slot, key: `large-${n}` }, reply, new Date(0));
        }
      });
      const refused = await add('k-2');
      expect([refused.status, refused.body.code]).toEqual([429, 'RATE_LIMITED']);
      expect(refused.headers.get('Retry-After')).toBe('3600');
      expect((await add('k-1')).text).toBe(first.text);
      expect((await add(undefined)).status).toBe(200);
      expect((await add('k-2', await (await own.person('Bob')).token())).status).toBe(200);

      own.pass(31 * DAY_MS);
      await purgeAnswers(own.shop);
      const used = await own.shop.db.read((session) => session.select().from(idempotencyUsage));
      expect(used).toEqual([]);
      expect((await add('k-2', await ana.token())).status).toBe(200);
    });
  });

  describe('operation / Bounded waiting', () => {
    test('A write too many is refused at once', async () => {
      const own = await openApi();
      const { ana, token, ids } = await shelf(own, 1);
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const { db } = own.shop;
      let begun = () => {};
      const isHeld = new Promise<void>((resolve) => {
        begun = resolve;
      });
      const first = db.write(() => {
        begun();
        return held;
      });
      await isHeld;
      const waiting = Array.from({ length: MAX_WAITING }, () => db.write(async () => ana.id));
      const json = { productId: ids[0], quantity: 1 };
      const add = () => own.send<Problem>('POST', '/api/cart/items', { token, json });
      const refused = await add();
      expect([refused.status, refused.body.code]).toEqual([503, 'UNAVAILABLE']);
      expect(refused.headers.get('Retry-After')).toMatch(/^[1-9]\d*$/);
      release();
      await first;
      expect(new Set(await Promise.all(waiting))).toEqual(new Set([ana.id]));
      expect((await add()).status).toBe(200);
    });

    test('A read that meets a lock waits for it, or is refused as unavailable', async () => {
      const { shop } = await openApi();
      let locked = 3;
      const readOnce = () =>
        shop.db.read(async () => {
          if (locked-- > 0) throw lockMet;
          return 'read';
        });
      expect(await readOnce()).toBe('read');
      locked = Number.POSITIVE_INFINITY;
      await expect(readOnce()).rejects.toMatchObject({ name: 'DatabaseUnavailable' });
    });
  });
});
