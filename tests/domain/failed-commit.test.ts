import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemOf } from '@/app/_server/problem';
import type { Database, Session } from '@/db/database';
import { openDatabase } from '@/db/open';
import { idempotencyKeys } from '@/db/tables/idempotency';
import { WriteQueue } from '@/db/write-queue';
import { addCartItem } from '@/lib/cart/add-cart-item';
import { answerOnce } from '@/lib/idempotency/answer-once';
import { getOrder } from '@/lib/order/get-order';
import { placeOrder } from '@/lib/order/place-order';
import { payOrder } from '@/lib/payment/pay-order';
import type { Caller } from '@/lib/shared/caller';
import type { DomainError } from '@/lib/shared/domain-error';
import { runUseCase } from '@/lib/shared/use-case';
import type { Shop } from '@/lib/shop';
import { addedProduct, addedUser } from '../contract/rows';
import { testShop } from '../support/test-shop';

/** A queue of writes on this file whose next commit fails once `disk.fails` is set. */
function fragileQueue(file: string, disk: { fails: boolean }) {
  const connection = new BetterSqlite3(file);
  const exec = (source: string) => {
    if (disk.fails && source === 'COMMIT') {
      disk.fails = false;
      throw new BetterSqlite3.SqliteError('disk I/O error', 'SQLITE_IOERR_FSYNC');
    }
    return connection.exec(source);
  };
  const fragile: BetterSqlite3.Database = Object.create(connection, { exec: { value: exec } });
  const session = drizzle(connection, { casing: 'snake_case' }) as unknown as Session;
  return { queue: new WriteQueue(fragile, session), close: () => connection.close() };
}

describe('domain', () => {
  describe('operation / Answers after the commit', () => {
    const disk = { fails: false };
    let folder: string;
    let db: Database;
    let shop: Shop;
    let closeQueue: () => void;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'openshelf-commit-'));
      const file = join(folder, 'shop.db');
      db = await openDatabase(`file:${file}`);
      const { queue, close } = fragileQueue(file, disk);
      closeQueue = close;
      shop = testShop({ ...db, write: (work) => queue.add(work) });
    });
    afterAll(async () => {
      closeQueue();
      await db.close();
      await rm(folder, { recursive: true });
    });

    test('A commit that fails tells nobody of a payment', async () => {
      const user = await shop.db.write((session) => addedUser(session));
      const { id: productId } = await shop.db.write((session) => addedProduct(session));
      const caller: Caller = { kind: 'user', userId: user.id, role: 'shopper' };
      const context = { shop, caller, requestId: 'test' };
      await runUseCase(addCartItem, context, { productId, quantity: 1 });
      const { id } = await runUseCase(placeOrder, context, {});
      const refusal = ({ code }: DomainError) => ({ status: 409, headers: {}, body: code });
      const pay = (key: string) =>
        answerOnce(shop, {
          slot: { owner: user.id, method: 'post', path: `/orders/${id}/pay`, key },
          payload: {},
          execute: (keyed) => runUseCase(payOrder, context, { id }, keyed),
          reply: ({ status }) => ({ status: 200, headers: {}, body: status }),
          refusal,
        });
      const payBoth = async () => {
        const answers = await Promise.allSettled([pay('k-1'), pay('k-2')]);
        return answers.map((answer) =>
          answer.status === 'fulfilled'
            ? answer.value.reply.body
            : problemOf(answer.reason, { instance: '', requestId: '' }).code,
        );
      };

      disk.fails = true;
      expect(await payBoth()).toEqual(['UNAVAILABLE', 'UNAVAILABLE']);
      expect(await runUseCase(getOrder, context, { id })).toMatchObject({
        status: 'PENDING_PAYMENT',
      });
      expect(await db.read((session) => session.select().from(idempotencyKeys))).toEqual([]);
      expect(await payBoth()).toEqual(['PAID', 'ALREADY_PAID']);
      expect(await payBoth()).toEqual(['PAID', 'ALREADY_PAID']);
    });
  });
});
