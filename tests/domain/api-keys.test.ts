import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, describe, expect, test } from 'vitest';
import { type OwnApi, openOwnApi } from '../doors/own-api';

type Key = { readonly id: string; readonly key: string; readonly lastUsedAt: string | null };

const SECOND_MS = 1_000;

const opened: OwnApi[] = [];
afterEach(async () => {
  for (const own of opened.splice(0)) await own.close();
});

async function openApi() {
  const own = await openOwnApi();
  opened.push(own);
  const admin = await own.person('Owner', 'admin');
  const make = async (idempotencyKey?: string) =>
    own.send<Key>('POST', '/api/keys', {
      token: await admin.token(),
      json: { name: 'Warehouse', scopes: ['orders:read'] },
      ...(idempotencyKey !== undefined && { key: idempotencyKey }),
    });
  const list = async () =>
    (await own.send<Key[]>('GET', '/api/keys', { token: await admin.token() })).body;
  return { own, make, list };
}

/** The note of a use follows its answer: whoever writes next comes after it. */
const settled = ({ shop }: OwnApi) => shop.db.write(async () => {});

describe('the API on a shop of its own', () => {
  describe('api-keys / Revoking and last use', () => {
    test('A revoked key is refused within a second · and its last use is noted once a minute', async () => {
      const { own, make, list } = await openApi();
      const { body } = await make();
      const use = async () => {
        expect((await own.send('GET', '/api/orders', { token: body.key })).status).toBe(200);
        await settled(own);
        return (await list())[0]?.lastUsedAt ?? null;
      };
      const first = await use();
      expect(Math.abs(Date.parse(first ?? '') - own.shop.now().getTime())).toBeLessThan(SECOND_MS);
      own.pass(30 * SECOND_MS);
      const before = own.writes;
      expect(await use()).toBe(first);
      // One to settle, none to note it.
      expect(own.writes - before).toBe(1);
      own.pass(31 * SECOND_MS);
      const later = await use();
      expect(Date.parse(later ?? '') - Date.parse(first ?? '')).toBeGreaterThan(60 * SECOND_MS);
      expect(own.writes - before).toBe(3);
    });
  });

  describe('idempotency / Keys are kept for 30 days', () => {
    test('A kept answer gives no API key away', async () => {
      const { own, make, list } = await openApi();
      const first = await make('k-1');
      const again = await make('k-1');
      expect(first.status).toBe(201);
      expect([again.status, again.text]).toEqual([201, first.text]);
      expect(again.headers.get('Idempotent-Replayed')).toBe('true');
      expect(await list()).toHaveLength(1);
      const { key } = first.body;
      await own.send('GET', '/api/orders', { token: key });
      await settled(own);

      const look = new BetterSqlite3(own.file, { readonly: true });
      const kept = look.prepare('SELECT body FROM idempotency_keys').pluck().all() as string[];
      look.close();
      expect(kept).toHaveLength(1);
      const forms = [key, Buffer.from(key).toString('base64'), Buffer.from(key).toString('hex')];
      for (const name of readdirSync(own.folder)) {
        const bytes = readFileSync(join(own.folder, name)).toString('latin1');
        for (const form of forms) expect(bytes).not.toContain(form);
      }
      for (const body of kept) {
        expect(Buffer.from(body, 'base64url').toString('latin1')).not.toContain(key);
      }
    });
  });
});
