import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { type RunningShop, startShop } from '../support/server';
import { get, post } from './ask';
import { type Key, newKey, revoke } from './keys';
import { admin } from './people';

const started: RunningShop[] = [];
const folders: string[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((shop) => shop.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function start(databaseUrl?: string): Promise<RunningShop> {
  const shop = await startShop(databaseUrl === undefined ? {} : { databaseUrl });
  started.push(shop);
  return shop;
}

/** What programs leave of a secret when they write it down. */
function writtenForms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [secret, bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, '')];
}

describe('HTTP', () => {
  describe('api-keys / Making keys', () => {
    test('A key is not in the data', async () => {
      const shop = await start();
      const { url } = shop;
      const { token } = await admin(url);
      const json = { name: 'Warehouse', scopes: ['orders:read', 'keys:manage'] };
      const headers = { 'Idempotency-Key': 'k-1' };
      const made = await post<Key>('/api/keys', { url, token, json, headers });
      const { key } = made.body;
      const again = await post<Key>('/api/keys', { url, token, json, headers });
      expect([again.status, again.text]).toEqual([201, made.text]);
      expect((await get('/api/orders', { url, token: key })).status).toBe(200);
      // Refusals are told to the log more readily than what went well.
      expect((await get('/api/cart', { url, token: key })).status).toBe(403);
      const bad = { url, token: key, json: { name: '', scopes: ['orders:read'] } };
      expect((await post('/api/keys', bad)).status).toBe(400);
      const lastUse = async () => {
        const { body } = await get<Key[]>('/api/keys', { url, token });
        return body.find(({ id }) => id === made.body.id)?.lastUsedAt;
      };
      await expect.poll(lastUse).toEqual(expect.any(String));

      const files = readdirSync(shop.dataDir).filter((name) => name.startsWith('shop.db'));
      expect(files).toContain('shop.db-wal');
      const searched = files.map((name) => readFileSync(join(shop.dataDir, name), 'latin1'));
      expect(searched.some((text) => text.includes(made.body.id))).toBe(true);
      for (const form of writtenForms(key)) {
        for (const text of [...searched, shop.log]) expect(text).not.toContain(form);
      }
    }, 60_000);
  });

  describe('api-keys / Revoking and last use', () => {
    test('A revoked key is refused within a second', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'openshelf-keys-'));
      folders.push(folder);
      const database = `file:${join(folder, 'shop.db')}`;
      const urls = [(await start(database)).url, (await start(database)).url];
      const [url = ''] = urls;
      const key = await newKey(['orders:read'], url);
      for (const each of urls) {
        expect((await get('/api/orders', { url: each, token: key.key })).status).toBe(200);
      }
      const usedAt = Date.now();
      const owner = await admin(url);
      expect((await revoke(key, owner, url)).status).toBe(204);
      await sleep(1_000);
      for (const each of urls) {
        const { status, body } = await get('/api/orders', { url: each, token: key.key });
        expect([status, body.code]).toEqual([401, 'UNAUTHORIZED']);
      }
      const { body } = await get<Key[]>('/api/keys', { url, token: owner.token });
      const [listed] = body;
      expect(Date.parse(listed?.revokedAt ?? '')).toBeGreaterThanOrEqual(usedAt - 1);
      const lastUse = Date.parse(listed?.lastUsedAt ?? '');
      expect(Math.abs(lastUse - usedAt)).toBeLessThanOrEqual(60_000);
    }, 60_000);
  });
});
