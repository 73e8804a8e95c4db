import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningShop, startShop } from '../support/server';
import { get, post } from './ask';
import { sessionCookie, shopper } from './people';

const older = 'the-old-signing-secret-of-this-one-shop';
const newer = 'the-new-signing-secret-of-this-one-shop';

describe('HTTP', () => {
  describe('accounts / Token checks', () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'openshelf-rotated-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    async function withSecret<T>(secret: string, work: (shop: RunningShop) => Promise<T>) {
      const databaseUrl = `file:${join(folder, 'shop.db')}`;
      const shop = await startShop({ databaseUrl, env: { AUTH_SECRET: secret } });
      try {
        return await work(shop);
      } finally {
        await shop.stop();
      }
    }

    const statusOf = async (url: string, sent: { token?: string; headers?: HeadersInit }) =>
      (await get('/api/cart', { url, ...sent })).status;

    test('A rotated secret signs nobody out', async () => {
      const { ana, Cookie } = await withSecret(older, async ({ url }) => {
        const account = await shopper('Ana', url);
        return { ana: account, Cookie: await sessionCookie(account, url, { url }) };
      });
      const old = [{ token: ana.token }, { headers: { Cookie } }];

      const token = await withSecret(`${newer},${older}`, async ({ url }) => {
        for (const one of old) expect(await statusOf(url, one)).toBe(200);
        const json = { email: ana.email, password: 'a password for a shopper' };
        const login = await post<{ token: string }>('/api/auth/login', { url, json });
        await jwtVerify(login.body.token, new TextEncoder().encode(newer));
        return login.body.token;
      });

      await withSecret(newer, async ({ url }) => {
        for (const one of old) expect(await statusOf(url, one)).toBe(401);
        expect(await statusOf(url, { token })).toBe(200);
      });
    });
  });
});
