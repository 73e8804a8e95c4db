import BetterSqlite3 from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database, Session } from '@/db/database';
import { openDatabase } from '@/db/open';
import { insertProduct } from '@/lib/catalog/product-store';
import { addedProduct, addedUser, product } from './rows';
import { temporaryFile } from './temporary-file';

describe('the schema', () => {
  const file = temporaryFile();
  let db: Database;
  let raw: BetterSqlite3.Database;
  let productId: string;
  let userId: string;
  beforeAll(async () => {
    db = await openDatabase(`file:${file}`);
    raw = new BetterSqlite3(file);
    raw.pragma('foreign_keys = ON');
    productId = (await db.write((session) => addedProduct(session, { slug: 'blue' }))).id;
    userId = (await db.write((session) => addedUser(session, 'ana@example.com'))).id;
    raw.exec(`INSERT INTO carts VALUES ('cart_1', '${userId}', NULL, 0, 0)`);
    raw.exec(`INSERT INTO cart_items (id, cart_id, product_id, quantity, created_at)
      VALUES ('item_1', 'cart_1', '${productId}', 2, 0)`);
    raw.exec(`INSERT INTO orders (id, user_id, access_key, status, total_cents, created_at)
      VALUES ('order_1', '${userId}', 'k', 'PENDING_PAYMENT', 1250, 0),
        ('order_2', '${userId}', 'k', 'PENDING_PAYMENT', 1250, 0)`);
    raw.exec(`INSERT INTO order_items VALUES ('order_1', 0, '${productId}', 'Print', 1250, 1)`);
    raw.exec(`INSERT INTO payments (id, order_id, provider, reference, amount_cents, created_at)
      VALUES ('pay_1', 'order_1', 'test', 'ref', 1250, 0)`);
  });
  afterAll(async () => {
    raw.close();
    await db.close();
  });

  test.each([
    ['a stock below zero', 'UPDATE products SET stock = -1', 'CHECK'],
    ['a stock above the limit', 'UPDATE products SET stock = 1000000001', 'CHECK'],
    ['a price below zero', 'UPDATE products SET price_cents = -1', 'CHECK'],
    ['a price above the limit', 'UPDATE products SET price_cents = 1000000001', 'CHECK'],
    ['a line of no pieces', 'UPDATE cart_items SET quantity = 0', 'CHECK'],
    ['a line of 100 pieces', 'UPDATE cart_items SET quantity = 100', 'CHECK'],
    ['an ordered line of no pieces', 'UPDATE order_items SET quantity = 0', 'CHECK'],
    ['an unknown status', "UPDATE orders SET status = 'SENT'", 'CHECK'],
    ['a paid order without its time', "UPDATE orders SET status = 'PAID'", 'CHECK'],
    ['a time without being paid', 'UPDATE orders SET paid_at = 1', 'CHECK'],
    ['a total below zero', 'UPDATE orders SET total_cents = -1', 'CHECK'],
    ['an unknown role', "UPDATE users SET role = 'owner'", 'CHECK'],
    ['a cart of nobody', "INSERT INTO carts VALUES ('cart_2', NULL, NULL, 0, 0)", 'CHECK'],
    ['a cart of two owners', "UPDATE carts SET guest_id = 'guest'", 'CHECK'],
    [
      'a second cart of one user',
      "INSERT INTO carts SELECT 'cart_2', user_id, NULL, 0, 0 FROM carts",
      'UNIQUE',
    ],
    [
      'a second account of one address',
      "INSERT INTO users SELECT 'user_2', email, name, role, '', 0, 0 FROM users",
      'UNIQUE',
    ],
    [
      'a second line of one product',
      "INSERT INTO cart_items (id, cart_id, product_id, quantity, created_at) SELECT 'item_2', cart_id, product_id, 1, 0 FROM cart_items",
      'UNIQUE',
    ],
    [
      'a second payment of one order',
      "INSERT INTO payments SELECT 'pay_2', order_id, provider, 'other', 1, 0, currency FROM payments",
      'UNIQUE',
    ],
    [
      'one charge recorded twice',
      "INSERT INTO payments SELECT 'pay_2', 'order_2', provider, reference, 1, 0, currency FROM payments",
      'UNIQUE',
    ],
    [
      'a line of an unknown product',
      "UPDATE cart_items SET product_id = 'prod_unknown'",
      'FOREIGN KEY',
    ],
    ['an order of an unknown user', "UPDATE orders SET user_id = 'user_unknown'", 'FOREIGN KEY'],
    ['an ordered product that goes', 'DELETE FROM products', 'FOREIGN KEY'],
    ['an order that goes with its lines left', 'DELETE FROM orders', 'FOREIGN KEY'],
  ])('refuses %s', (_, statement, rule) => {
    expect(() => raw.exec(statement)).toThrow(new RegExp(rule));
  });

  test('has one product of a slug, archived ones included', async () => {
    const again = product({ slug: 'blue' });
    expect(await db.write((session) => insertProduct(session, again, null))).toBe(false);
    expect(raw.prepare('SELECT count(*) FROM products').pluck().get()).toBe(1);
  });

  test('is applied once, and not again when the file is opened again', async () => {
    const applied = () => raw.prepare('SELECT * FROM __drizzle_migrations').all();
    const before = applied();
    expect(before.length).toBeGreaterThan(0);
    await (await openDatabase(`file:${file}`)).close();
    expect(applied()).toEqual(before);
  });

  test('is applied once when many open a new file at the same moment', async () => {
    const fresh = temporaryFile();
    const opened = await Promise.all(
      Array.from({ length: 4 }, () => openDatabase(`file:${fresh}`)),
    );
    const look = new BetterSqlite3(fresh, { readonly: true });
    const count = look.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get();
    expect(count).toBe(raw.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get());
    look.close();
    for (const one of opened) await one.close();
  });
});

describe('a connection', () => {
  test('journals ahead, syncs every commit and keeps foreign keys', async () => {
    const file = temporaryFile();
    const db = await openDatabase(`file:${file}`);
    const setting = async (session: Session, name: string, column = name) => {
      const rows = await session
        .select({ value: sql`${sql.raw(column)}` })
        .from(sql.raw(`pragma_${name}`));
      return rows[0]?.value;
    };
    expect(await db.write((session) => setting(session, 'journal_mode'))).toBe('wal');
    expect(await db.write((session) => setting(session, 'synchronous'))).toBe(2);
    expect(await db.write((session) => setting(session, 'foreign_keys'))).toBe(1);
    // Waiting for a lock in SQLite would freeze the whole process.
    expect(await db.write((session) => setting(session, 'busy_timeout', 'timeout'))).toBe(0);
    await db.close();
  });
});
