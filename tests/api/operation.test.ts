import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminEmail, type RunningShop, startShop } from '../support/server';
import { ask, get, post } from './ask';
import { admin, product, shopper } from './people';

type Listed = { readonly id: string; readonly stock: number };

describe('operation', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'openshelf-operation-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const databaseOf = (name: string) => `file:${join(folder, name, 'shop.db')}`;

  /** Runs `work` with a shop on the database of this name, which stays when the shop has ended. */
  async function withShop<T>(
    name: string,
    work: (shop: RunningShop) => Promise<T>,
    env: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const shop = await startShop({ databaseUrl: databaseOf(name), env });
    try {
      return await work(shop);
    } finally {
      await shop.stop();
    }
  }

  async function order(url: string, productId: string, quantity: number, token: string) {
    const json = { productId, quantity };
    await post('/api/cart/items', { url, token, json });
    return post<{ id: string }>('/api/orders', { url, token });
  }

  describe('operation / First start', () => {
    test('A first start opens the demo shop', async () => {
      await withShop('first', async ({ url, log }) => {
        const { status, body, headers } = await get<Listed[]>('/api/products?count=true', { url });
        expect(status).toBe(200);
        expect(body).toHaveLength(24);
        expect(Number(headers.get('X-Total-Count'))).toBeGreaterThanOrEqual(60);
        expect(log).toContain(url);
        expect(log).toContain(adminEmail);
      });
    });

    test('An admin password is made and printed once', async () => {
      const env = { ADMIN_PASSWORD: '' };
      const first = await withShop(
        'made-up',
        async ({ url, log }) => {
          const password = /password (\S+)/.exec(log)?.[1] ?? '';
          const json = { email: adminEmail, password };
          const { status } = await post('/api/auth/login', { url, json });
          expect(status).toBe(200);
          return password;
        },
        env,
      );
      expect(first.length).toBeGreaterThanOrEqual(16);
      const log = await withShop('made-up', async (shop) => shop.log, env);
      expect(log).not.toContain(first);
      expect(log).not.toMatch(/password/i);
    });

    test('The environment sets the admin', async () => {
      const env = { ADMIN_EMAIL: 'owner@example.com', ADMIN_PASSWORD: 'a long password' };
      await withShop(
        'set',
        async ({ url, log }) => {
          const json = { email: 'owner@example.com', password: 'a long password' };
          const login = await post<{ user: { role: string } }>('/api/auth/login', { url, json });
          expect(login.body.user.role).toBe('admin');
          expect(log).not.toContain('a long password');
        },
        env,
      );
    });
  });

  describe('operation / Later starts', () => {
    test('A second start changes nothing', async () => {
      const env = { AUTH_SECRET: '' };
      const everything = async (url: string, token: string) => ({
        products: (await get('/api/products?limit=100', { url })).body,
        orders: (await get('/api/orders', { url, token })).body,
      });
      const { token, before } = await withShop(
        'second',
        async ({ url }) => {
          const ana = await shopper('Ana', url);
          const [kept, gone] = [await product({ stock: 5 }, url), await product({}, url)];
          const owner = await admin(url);
          await ask(`/api/products/${gone.id}`, { method: 'DELETE', url, token: owner.token });
          expect((await order(url, kept.id, 2, ana.token)).status).toBe(201);
          return { token: ana.token, before: await everything(url, ana.token) };
        },
        env,
      );
      const after = await withShop('second', ({ url }) => everything(url, token), env);
      expect(after).toEqual(before);
      expect(before.orders).toHaveLength(1);
    });

    test('The secret is for its owner only', async () => {
      await withShop(
        'secret',
        async ({ log }) => {
          const path = join(folder, 'secret', 'auth-secret');
          expect(statSync(path).mode & 0o777).toBe(0o600);
          const secret = readFileSync(path, 'utf8').trim();
          expect(secret.length).toBeGreaterThanOrEqual(32);
          expect(log).not.toContain(secret);
        },
        { AUTH_SECRET: '' },
      );
    });
  });

  describe('operation / Durability', () => {
    test('An answered order survives a kill', async () => {
      const shop = await startShop({ databaseUrl: databaseOf('killed') });
      const { url } = shop;
      const [ana, { id }] = [await shopper('Ana', url), await product({ stock: 5 }, url)];
      const ordered = await order(url, id, 2, ana.token);
      await shop.kill();
      expect(ordered.status).toBe(201);
      await withShop('killed', async (again) => {
        const question = { url: again.url, token: ana.token };
        expect((await get<unknown>(`/api/orders/${ordered.body.id}`, question)).body).toEqual(
          ordered.body,
        );
        const read = await get<Listed>(`/api/products/${id}`, { url: again.url });
        expect(read.body.stock).toBe(3);
      });
    });

    test('Two processes sell exactly the stock', async () => {
      await withShop('two', async ({ url }) => {
        const second = await startShop({ databaseUrl: databaseOf('two') });
        try {
          const { id } = await product({ stock: 7 }, url);
          const names = Array.from({ length: 40 }, (_, n) => `Buyer${n}`);
          const buyers = await Promise.all(names.map((name) => shopper(name, url)));
          for (const { token } of buyers) {
            await post('/api/cart/items', { url, token, json: { productId: id, quantity: 1 } });
          }
          const answers = await Promise.all(
            buyers.map(({ token }, n) =>
              post('/api/orders', { token, url: n % 2 === 0 ? url : second.url }),
            ),
          );
          const sold = answers.filter(({ status }) => status === 201);
          const refused = answers.filter(({ body }) => body.code === 'OUT_OF_STOCK');
          expect([sold.length, refused.length]).toEqual([7, 33]);
          expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([409]));
          for (const where of [url, second.url]) {
            const { body } = await get<Listed>(`/api/products/${id}`, { url: where });
            expect(body.stock).toBe(0);
          }
        } finally {
          await second.stop();
        }
      });
    }, 120_000);
  });

  describe('operation / Stopping', () => {
    test('A stop finishes what was accepted', async () => {
      const shop = await startShop();
      const { hostname, port } = new URL(shop.url);
      const body = JSON.stringify({ email: 'nobody@example.com', password: 'wrong password' });
      const socket = connect(Number(port), hostname);
      await once(socket, 'connect');
      let answer = '';
      socket.on('data', (chunk) => {
        answer += chunk;
      });
      const line = 'POST /api/auth/login HTTP/1.1\r\nHost: localhost\r\n';
      const head = `${line}Content-Type: application/json\r\n`;
      socket.write(`${head}Content-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`);
      await get('/api/products?limit=1', { url: shop.url });

      const began = Date.now();
      const stopped = shop.stop();
      // The signal takes a moment to arrive; then nobody listens any more.
      await expect
        .poll(() => get('/api/products?limit=1', { url: shop.url }).catch(() => 'refused'))
        .toBe('refused');
      socket.write(body.slice(10));
      await once(socket, 'close');
      expect(answer).toMatch(/^HTTP\/1\.1 401 /);
      expect(answer).toContain('INVALID_CREDENTIALS');
      expect(await stopped).toBe(0);
      expect(Date.now() - began).toBeLessThan(10_000);
    });
  });
});
