import { copyFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeRandom } from '@/db/seed/art/random';
import { startShop } from '../support/server';
import { auditLedger, ordersIn } from '../torture/audit';
import { Client, type ClientState } from '../torture/client';
import { Journal } from '../torture/journal';
import { setUp } from '../torture/set-up';
import { damage } from './corrupt-file';
import { npmRun } from './npm-run';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
const file = join(folder, 'backups', 'monday.db');

describe('HTTP', () => {
  describe('operation / Backup', () => {
    test('A backup under orders is whole', async () => {
      const shop = await startShop({ env: { API_RATE_LIMIT: '0' } });
      try {
        const database = join(shop.dataDir, 'shop.db');
        const where: ClientState = { url: shop.url, start: 1, closing: false };
        const journal = new Journal();
        const { people, products } = await setUp(shop.url, 4);
        const ids = products.map(({ id }) => id);
        const buying = people.map(({ email, token }) => {
          const client = new Client(email, token, ids, where, journal, makeRandom(email));
          return client.buyUntilClosing();
        });
        const answered = () =>
          journal.answered('order', 201).map(({ text }) => JSON.parse(text).id);
        await expect.poll(() => answered().length, { timeout: 20_000 }).toBeGreaterThan(50);

        const before = answered();
        const first = await npmRun('backup', [file], database);
        expect([first.code, first.error]).toEqual([0, '']);
        const meanwhile = answered().length - before.length;
        const bytes = readFileSync(file);
        const second = await npmRun('backup', [file], database);
        expect(second.code).not.toBe(0);
        expect(second.error).toContain('--overwrite');
        expect(readFileSync(file).equals(bytes)).toBe(true);
        where.closing = true;
        await Promise.all(buying);

        expect(meanwhile).toBeGreaterThan(0);
        expect(statSync(file).mode & 0o777).toBe(0o600);
        expect(readdirSync(join(folder, 'backups'))).toEqual(['monday.db']);
        auditLedger(file, products, journal);
        expect(journal.problems).toEqual([]);
        const kept = new Set(ordersIn(file).map(({ id }) => id));
        expect(before.filter((id) => !kept.has(id))).toEqual([]);
      } finally {
        await shop.stop();
      }
    }, 60_000);

    test('A backup under orders is whole · and there is none when it fails', async () => {
      const damaged = join(folder, 'damaged.db');
      copyFileSync(file, damaged);
      damage(damaged, 'orders');
      const target = join(folder, 'backups', 'tuesday.db');
      for (const source of [damaged, join(folder, 'no-shop.db')]) {
        const { code, error } = await npmRun('backup', [target], source);
        expect(code).not.toBe(0);
        expect(error.split('\n')).toHaveLength(1);
      }
      const over = await npmRun('backup', [damaged, '--overwrite'], damaged);
      expect([over.code, over.error]).toEqual([1, expect.stringContaining('the database itself')]);
      expect(readdirSync(join(folder, 'backups'))).toEqual(['monday.db']);
    });
  });
});
