import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tag, uniqueEmail } from '../doors/unique';
import { adminEmail, adminPassword, type RunningShop, startShop } from '../support/server';
import { ask, get, post, type Reply } from './ask';
import { type Line, linesOf, logOf } from './log-lines';
import { sendForm } from './page-form';
import { admin, cookiesOf, product, shopper } from './people';

type Named = { readonly id: string };

describe('HTTP', () => {
  let shop: RunningShop;
  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(async () => {
    await shop.stop();
  });

  describe('observability / The log', () => {
    test('A line in the log has the id of the answer', async () => {
      const { url } = shop;
      const [{ id, slug }, { token }] = [await product({}, url), await shopper('Ana', url)];
      const read = await get<unknown>(`/api/products/${id}?`, { url });
      const opened = await get<unknown>(`/products/${slug}`, { url });
      const raw = new BetterSqlite3(join(shop.dataDir, 'shop.db'));
      raw.exec('ALTER TABLE orders RENAME TO away');
      const failed = await get('/api/orders', { url, token });
      raw.exec('ALTER TABLE away RENAME TO orders');
      raw.close();
      expect([read.status, opened.status, failed.status]).toEqual([200, 200, 500]);

      const expected: [Reply<unknown>, string, number][] = [
        [read, '/api/products/:id', 200],
        [opened, '/products/:slug', 200],
        [failed, '/api/orders', 500],
      ];
      for (const [{ headers }, route, status] of expected) {
        const lines = await linesOf(shop, headers);
        const ofRequest = lines.filter((line) => line.status !== undefined);
        expect(ofRequest).toHaveLength(1);
        const [line = {}] = ofRequest;
        expect(line).toMatchObject({ level: 'info', method: 'GET', route, status });
        expect(line.durationMs).toBeGreaterThan(0);
        expect(Math.abs(Date.now() - Number(line.time))).toBeLessThan(30_000);
        const errors = lines.filter(({ level }) => level === 'error');
        expect(errors).toHaveLength(status === 500 ? 1 : 0);
        if (status === 500) expect(errors[0]?.error).toMatchObject({ name: 'SqliteError' });
      }
    });

    test('A line in the log has the id of the answer · also when the page failed', async () => {
      const { url } = shop;
      const raw = new BetterSqlite3(join(shop.dataDir, 'shop.db'));
      raw.exec('ALTER TABLE products RENAME TO away');
      const { status, headers } = await get('/search?q=heron', { url });
      raw.exec('ALTER TABLE away RENAME TO products');
      raw.close();
      expect(status).toBe(500);
      const lines = await linesOf(shop, headers);
      expect(lines.map(({ level }) => level).sort()).toEqual(['error', 'info']);
      expect(lines.find(({ level }) => level === 'info')).toMatchObject({
        route: '/search',
        status,
      });
    });

    test('The log holds no secrets and no persons', async () => {
      const { url } = shop;
      const word = `harbour${tag()}`;
      const password = `a password ${tag()}`;
      const email = uniqueEmail('secretary');
      const name = `Wilhelmina ${tag()}`;
      const address = {
        name,
        line1: `Paper Street ${tag()}`,
        postalCode: '1000 XY',
        city: 'Inkton',
        country: 'NL',
      };
      const json = { email, password, name };
      expect((await post('/api/auth/register', { url, json })).status).toBe(201);
      const wrong = { email, password: `${password}!` };
      expect((await post('/api/auth/login', { url, json: wrong })).status).toBe(401);
      const right = { email, password };
      const login = await post<{ token: string }>('/api/auth/login', { url, json: right });
      const { token } = login.body;
      const headers = { Origin: url };
      const form = await sendForm('/sign-in', right, headers, url);
      const cookie = cookiesOf(form.headers);
      expect(cookie).toContain('session-token=');
      expect((await get('/orders', { url, headers: { Cookie: cookie } })).status).toBe(200);
      await get(`/api/products?q=${word}`, { url });
      await get(`/search?q=${word}`, { url });

      const { id } = await product({}, url);
      for (const cardNumber of ['4242 4242 4242 4242', '4000 0000 0000 0002']) {
        await post('/api/cart/items', { url, token, json: { productId: id, quantity: 1 } });
        const order = { shippingAddress: address };
        const placed = await post<Named>('/api/orders', { url, token, json: order });
        expect(placed.status).toBe(201);
        await post(`/api/payments/${placed.body.id}`, { url, token, json: { cardNumber } });
      }
      const owner = await admin(url);
      const program = { name: `Warehouse ${name}`, scopes: ['orders:read'] };
      const made = await post<{ key: string }>('/api/keys', {
        url,
        token: owner.token,
        json: program,
      });
      expect(made.status).toBe(201);
      const { key } = made.body;
      expect((await get('/api/orders', { url, token: key })).status).toBe(200);
      // The last that was asked: when its line is there, all are.
      const last = await ask(`/api/products/${id}`, { url, headers: { 'User-Agent': word } });
      await linesOf(shop, last.headers);

      const log = logOf(shop);
      expect(log.length).toBeGreaterThan(15);
      expect(routesOf(log)).toEqual(
        expect.arrayContaining(['/sign-in', '/search', '/api/payments/:id', '/api/keys']),
      );
      const kept = JSON.stringify(log);
      const secrets = [
        password,
        adminPassword,
        token,
        owner.token,
        key,
        cookie,
        ...cookie.split('='),
      ];
      const cards = ['4242 4242 4242 4242', '4242424242424242', '4000000000000002', '0000 0002'];
      const persons = [email, adminEmail, name, address.line1, address.city, word, '127.0.0.1'];
      for (const never of [...secrets, ...cards, ...persons]) {
        expect(kept.includes(never), never).toBe(false);
        expect(kept.includes(encodeURIComponent(never)), never).toBe(false);
      }
    });
  });
});

function routesOf(log: readonly Line[]): unknown[] {
  return [...new Set(log.map(({ route }) => route))];
}

describe('the log, beyond the scenarios', () => {
  test('LOG_LEVEL=silent leaves only what is for people', async () => {
    const shop = await startShop({ env: { LOG_LEVEL: 'silent' } });
    await get('/api/products', { url: shop.url });
    await shop.stop();
    expect(shop.output).toContain(shop.url);
    expect(logOf(shop)).toEqual([]);
  });

  test('A stop writes what is still to be written', async () => {
    const shop = await startShop();
    const { headers } = await get<unknown>('/api/products', { url: shop.url });
    await shop.stop();
    expect(shop.log).toContain(headers.get('X-Request-Id'));
  });
});
