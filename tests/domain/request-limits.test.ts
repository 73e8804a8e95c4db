import { describe, expect, test } from 'vitest';
import type { Refused } from '../doors/own-accounts';
import { openOwnApi } from '../doors/own-api';

describe('http-api / Limits of addresses', () => {
  test('Callers without a name are counted by address', async () => {
    const api = await openOwnApi(undefined, undefined, 3);
    const { id } = await api.product();
    const read = (address: string, path = `/api/products?q=${Math.random()}`) =>
      api.send<Refused>('GET', path, { address });
    const [one, other] = ['192.0.2.1', '192.0.2.2'];
    const statuses = [];
    for (let n = 1; n <= 3; n++) statuses.push((await read(one)).status);
    expect(statuses).toEqual([200, 200, 200]);
    const refused = await read(one);
    expect([refused.status, refused.body.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThanOrEqual(1);
    expect(refused.headers.get('RateLimit-Remaining')).toBe(null);
    const guest = { address: one, cookie: 'openshelf_cart=somebody' };
    expect((await api.send('GET', '/api/session', guest)).status).toBe(429);
    expect((await read(other)).status).toBe(200);
    // What the shop has at hand is not counted.
    const path = `/api/products/${id}`;
    expect((await read(other, path)).status).toBe(200);
    for (let n = 1; n <= 5; n++) expect((await read(one, path)).status).toBe(200);
    await api.close();
  });

  test('Callers without a name are counted by address · and not at all with 0', async () => {
    const api = await openOwnApi(undefined, undefined, 0);
    for (let n = 1; n <= 5; n++) {
      const { status } = await api.send('GET', '/api/session', { address: '192.0.2.1' });
      expect(status).toBe(200);
    }
    await api.close();
  });
});

describe('http-api / Request limits', () => {
  test('The limit counts down', async () => {
    const api = await openOwnApi(undefined, undefined, 5);
    const [ana, bob] = [await api.person('Ana'), await api.person('Bob')];
    const [token, ofBob] = [await ana.token(), await bob.token()];
    const ask = () => api.send<Refused>('GET', '/api/cart', { token });
    const answers: Awaited<ReturnType<typeof ask>>[] = [];
    for (let n = 1; n <= 6; n++) answers.push(await ask());
    const last = answers.at(-1);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    const said = (name: string) => answers.map(({ headers }) => headers.get(`RateLimit-${name}`));
    expect(said('Remaining')).toEqual(['4', '3', '2', '1', '0', '0']);
    expect(new Set(said('Limit'))).toEqual(new Set(['5']));
    for (const seconds of [...said('Reset'), last?.headers.get('Retry-After')]) {
      expect(Number(seconds)).toBeGreaterThanOrEqual(1);
      expect(Number(seconds)).toBeLessThanOrEqual(60);
    }
    expect(last?.body.code).toBe('RATE_LIMITED');
    const other = await api.send('GET', '/api/cart', { token: ofBob });
    expect([other.status, other.headers.get('RateLimit-Remaining')]).toEqual([200, '4']);
    await api.close();
  });

  test('The limit counts down · for each key by itself', async () => {
    const api = await openOwnApi(undefined, undefined, 4);
    const token = await (await api.person('Owner', 'admin')).token();
    const json = { name: 'Warehouse', scopes: ['orders:read'] };
    const make = () => api.send<{ key: string }>('POST', '/api/keys', { token, json });
    const [one, other] = [(await make()).body.key, (await make()).body.key];
    const ask = async (key: string) => {
      const { status, headers } = await api.send('GET', '/api/orders', { token: key });
      return [status, headers.get('RateLimit-Remaining')];
    };
    const answers = [];
    for (let n = 1; n <= 5; n++) answers.push(await ask(one));
    expect(answers).toEqual([
      [200, '3'],
      [200, '2'],
      [200, '1'],
      [200, '0'],
      [429, '0'],
    ]);
    expect(await ask(other)).toEqual([200, '3']);
    await api.close();
  });

  test('The limit counts down · on refusals too, before a key is used up, and not for nobody', async () => {
    const api = await openOwnApi(undefined, undefined, 2);
    const [token, { id }] = [await (await api.person()).token(), await api.product()];
    const bad = await api.send('POST', '/api/cart/items', { token, raw: 'no JSON' });
    expect([bad.status, bad.headers.get('RateLimit-Remaining')]).toEqual([400, '1']);
    const forbidden = await api.send('POST', '/api/products', { token, json: {} });
    expect([forbidden.status, forbidden.headers.get('RateLimit-Remaining')]).toEqual([403, '0']);
    const add = { token, key: 'once', json: { productId: id, quantity: 1 } };
    expect((await api.send('POST', '/api/cart/items', add)).status).toBe(429);
    for (let n = 0; n < 5; n++) {
      const { status, headers } = await api.send('GET', `/api/products/${id}`);
      expect([status, headers.get('RateLimit-Limit')]).toEqual([200, null]);
    }
    await api.close();
  });
});
