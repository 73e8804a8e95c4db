import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '@/db/open';
import { addedProduct } from './rows';
import { temporaryFile } from './temporary-file';

const TIMEOUT_MS = 30_000;
const seller = fileURLToPath(new URL('seller.ts', import.meta.url));

/** A process of its own that does one thing at each word. */
async function startSeller(file: string, productId: string, buyers: number) {
  const args = [file, productId, String(buyers)];
  const child = fork(seller, args, { execArgv: ['--import', 'tsx'] });
  const ended = once(child, 'exit');
  const hears = async () => (await once(child, 'message'))[0];
  expect(await hears()).toBe('loaded');
  const tell = async (word: string) => {
    const answer = hears();
    child.send(word);
    return answer;
  };
  return {
    async open() {
      expect(await tell('open')).toBe('open');
    },
    async sell(): Promise<Record<string, number>> {
      const tally = await tell('sell');
      await ended;
      return tally;
    },
  };
}

describe('two processes on one file', () => {
  test(
    'open a new one at the same moment and sell exactly the stock',
    async () => {
      const file = temporaryFile();
      const [one, other] = await Promise.all([
        startSeller(file, 'prod_scarce', 40),
        startSeller(file, 'prod_scarce', 40),
      ]);
      await Promise.all([one.open(), other.open()]);
      const db = await openDatabase(`file:${file}`);
      await db.write((session) => addedProduct(session, { id: 'prod_scarce', stock: 23 }));

      const tallies = await Promise.all([one.sell(), other.sell()]);

      const sum = (word: string) => tallies.reduce((all, tally) => all + (tally[word] ?? 0), 0);
      expect({ sold: sum('sold'), refused: sum('OUT_OF_STOCK') }).toEqual({
        sold: 23,
        refused: 57,
      });
      await db.close();
      const look = new BetterSqlite3(file, { readonly: true });
      const value = (query: string) => look.prepare(query).pluck().get();
      expect(value('SELECT stock FROM products')).toBe(0);
      expect(value('SELECT count(*) FROM orders')).toBe(23);
      expect(value('SELECT sum(quantity) FROM order_items')).toBe(23);
      expect(value('SELECT count(*) FROM cart_items')).toBe(57);
      expect(value('PRAGMA integrity_check')).toBe('ok');
      look.close();
    },
    TIMEOUT_MS,
  );
});
