import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, DatabaseUnavailable, type Session } from '@/db/database';
import { openDatabase } from '@/db/open';
import { findProduct } from '@/lib/catalog/product-store';
import { addedProduct } from './rows';
import { temporaryFile } from './temporary-file';

/** Goes through so many rows that it takes a while. */
async function countTo(session: Session, last: number): Promise<unknown> {
  const numbers = sql`(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${last})
    SELECT max(i) AS last FROM n)`;
  return (await session.select({ last: sql`last` }).from(numbers))[0]?.last;
}

describe('contract', () => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase(`file:${temporaryFile()}`);
  });
  afterAll(() => db.close());

  describe('operation / Long reads', () => {
    test('A long read holds up nobody', async () => {
      const { id } = await db.write((session) => addedProduct(session));
      const answered: string[] = [];
      const long = db
        .readLong((session) => countTo(session, 500_000))
        .then(() => answered.push('long'));
      // What is read on the event loop has to wait for nothing but a turn of it.
      const product = new Promise(setImmediate)
        .then(() => db.read((session) => findProduct(session, id)))
        .then((found) => answered.push(found?.id ?? 'nothing'));
      await Promise.all([long, product]);
      expect(answered).toEqual([id, 'long']);
    });
  });

  describe('the thread of long reads', () => {
    test('what fails there fails for whoever asked, and for nobody else', async () => {
      const wrong = db.readLong((session) =>
        session.select({ x: sql`no_such_column` }).from(sql`products`),
      );
      const right = db.readLong((session) => countTo(session, 10));
      await expect(wrong).rejects.toThrow('no such column');
      expect(await right).toBe(10);
    });

    test('sees what was committed, and writes nothing', async () => {
      const { id } = await db.write((session) => addedProduct(session));
      const found = await db.readLong((session) => findProduct(session, id));
      expect(found?.id).toBe(id);
      await expect(db.readLong((session) => addedProduct(session))).rejects.toThrow('READONLY');
    });

    test('is refused when many are waiting, until they are not', async () => {
      const asked = Array.from({ length: 120 }, () =>
        db.readLong((session) => countTo(session, 10)),
      );
      const outcomes = await Promise.allSettled(asked);
      const refused = outcomes.filter(({ status }) => status === 'rejected');
      expect(refused).toHaveLength(20);
      for (const outcome of refused) {
        expect(outcome).toMatchObject({ reason: expect.any(DatabaseUnavailable) });
      }
      expect(await db.readLong((session) => countTo(session, 10))).toBe(10);
    });

    test('those that wait when the database is closed are refused', async () => {
      const other = await openDatabase(`file:${temporaryFile()}`);
      const waiting = expect(
        other.readLong((session) => countTo(session, 500_000)),
      ).rejects.toBeInstanceOf(DatabaseUnavailable);
      await other.close();
      await waiting;
    });
  });
});
