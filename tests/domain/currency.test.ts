import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addCartItem } from '@/lib/cart/add-cart-item';
import { addProduct } from '@/lib/catalog/add-product';
import { openShop } from '@/lib/open-shop';
import { getOrder } from '@/lib/order/get-order';
import { listOrders } from '@/lib/order/list-orders';
import { placeOrder } from '@/lib/order/place-order';
import { payOrder } from '@/lib/payment/pay-order';
import type { ChargeRequest, PaymentGateway } from '@/lib/payment/payment-gateway';
import type { Caller } from '@/lib/shared/caller';
import { hashSecret } from '@/lib/shared/ids';
import { runUseCase } from '@/lib/shared/use-case';
import type { Shop } from '@/lib/shop';
import { testSettings } from '../support/test-shop';
import { fileOfVersion } from './older-versions';
import { fillEveryTable } from './sample-rows';

const guest: Caller = { kind: 'guest', guestId: hashSecret('a browser') };
const admin: Caller = { kind: 'user', userId: 'user_admin', role: 'admin' };

describe('domain', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openshelf-currency-'));
    file = join(folder, 'shop.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** The shop as it is started with this currency, until it is closed. */
  async function inCurrency<T>(currency: string, act: (shop: Shop) => Promise<T>): Promise<T> {
    const settings = testSettings(file, {
      SHOP_CURRENCY: currency,
      ADMIN_PASSWORD: 'a long password',
    });
    const { shop } = await openShop(settings);
    try {
      return await act(shop);
    } finally {
      await shop.db.close();
    }
  }

  async function placed(shop: Shop) {
    const context = (caller: Caller) => ({ shop, caller, requestId: 'test' });
    const fields = { name: 'Print', priceCents: 1250, stock: 5 };
    const { id: productId } = await runUseCase(addProduct, context(admin), fields);
    await runUseCase(addCartItem, context(guest), { productId, quantity: 2 });
    return runUseCase(placeOrder, context(guest), { email: 'guest@example.com' });
  }

  const reads = (id: string) => (shop: Shop) =>
    runUseCase(getOrder, { shop, caller: guest, requestId: 'test' }, { id });

  const orders = async (shop: Shop) => {
    const context = { shop, caller: admin, requestId: 'test' };
    const { items } = await runUseCase(listOrders, context, { everyone: true });
    return [...items].sort((a, b) => a.status.localeCompare(b.status));
  };

  function paymentCurrencies(): unknown[] {
    const raw = new BetterSqlite3(file, { readonly: true });
    const found = raw.prepare('SELECT currency FROM payments').pluck().all();
    raw.close();
    return found;
  }

  describe('orders / The currency of an order', () => {
    test('An order keeps its currency', async () => {
      const before = await inCurrency('EUR', placed);
      const after = await inCurrency('USD', placed);
      expect(await inCurrency('USD', reads(before.id))).toMatchObject({
        currency: 'EUR',
        totalCents: 2500,
      });
      expect(after.currency).toBe('USD');
    });

    test('Orders of before are in the currency of the shop', async () => {
      const all = readMigrationFiles({ migrationsFolder: 'db/migrations' });
      const first = all.findIndex(({ sql }) => sql.join().includes('currency'));
      const before = all.slice(0, first);
      const raw = await fileOfVersion(file, before);
      fillEveryTable(raw);
      raw.close();
      const [paid] = await inCurrency('GBP', orders);
      expect(paid).toMatchObject({ status: 'PAID', currency: 'GBP', totalCents: 2500 });
      const [still, ...others] = await inCurrency('USD', orders);
      expect(still?.currency).toBe('GBP');
      expect(others.map(({ currency }) => currency)).toEqual(['GBP']);
      expect(paymentCurrencies()).toEqual(['GBP']);
    });
  });

  describe('payments / Paying an order', () => {
    test('An order is paid in its own currency', async () => {
      const order = await inCurrency('EUR', placed);
      const charges: ChargeRequest[] = [];
      const gateway: PaymentGateway = {
        name: 'listening',
        async charge(request) {
          charges.push(request);
          return { status: 'succeeded', reference: 'charge' };
        },
        async refund() {},
      };
      await inCurrency('USD', (shop) => {
        const context = { shop: { ...shop, gateway }, caller: guest, requestId: 'test' };
        return runUseCase(payOrder, context, { id: order.id });
      });
      expect(charges).toMatchObject([{ amountCents: 2500, currency: 'EUR' }]);
      expect(paymentCurrencies()).toEqual(['EUR']);
    });
  });
});
