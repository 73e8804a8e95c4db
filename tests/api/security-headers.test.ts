import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { RunningShop } from '../support/server';
import { ask, get, post } from './ask';
import { product } from './people';
import { shopAddresses } from './shop-addresses';
import { overSocket } from './socket';

type Seen = { readonly what: string; readonly status: number; readonly headers: Headers };

function headersOf(head: string): Headers {
  const lines = head.split('\r\n').slice(1);
  return new Headers(lines.map((line) => line.split(/:\s*(.*)/s, 2) as [string, string]));
}

/** From here on whatever asks for a product fails in a way that the shop does not expect. */
function breakProducts({ dataDir }: RunningShop): void {
  const db = new BetterSqlite3(join(dataDir, 'shop.db'));
  db.exec('ALTER TABLE products RENAME TO lost');
  db.close();
}

/** One answer of each kind that the shop has. */
async function everyKind(shop: RunningShop, address: string): Promise<Seen[]> {
  const { url } = shop;
  const { host } = new URL(address);
  const at = { url };
  const { id, slug } = await product({}, url);
  const page = await get('/', at);
  const [script] = /\/_next\/static\/[^"]+\.js/.exec(page.text) ?? [];
  const raw = (line: string, name = host) =>
    overSocket(url, `${line}\r\nHost: ${name}\r\nConnection: close\r\n\r\n`).then((answer) => ({
      status: answer.status,
      headers: headersOf(answer.head),
    }));
  const kinds: [string, number, { status: number; headers: Headers }][] = [
    ['a cached page', 200, page],
    ['the same again', 200, await get('/', at)],
    ['a page rendered per request', 200, await get('/sign-in', at)],
    ['a product through the API', 200, await get(`/api/products/${id}`, at)],
    ['a picture', 200, await get(`/art/posters/${slug}.svg`, at)],
    ['a script of the framework', 200, await get(script ?? '/no-script', at)],
    ['a redirect', 307, await get('/admin', at)],
    ['a 404 page', 404, await get('/nothing-here', at)],
    ['a 404 of the API', 404, await get('/api/nothing-here', at)],
    ['a route of next-auth', 200, await get('/api/auth/csrf', at)],
    ['a 401', 401, await get('/api/orders', at)],
    ['a 405', 405, await ask('/', { ...at, method: 'PUT' })],
    ['a 413', 413, await post('/api/auth/login', { ...at, raw: 'x'.repeat(70_000) })],
    ['another host', 421, await raw('GET / HTTP/1.1', 'evil.example')],
    ['a tunnel', 405, await raw('CONNECT evil.example:443 HTTP/1.1')],
    ['a malformed %', 400, await raw('GET /%E0%A4%A HTTP/1.1')],
    ['a line that is no header', 400, await raw('GET / HTTP/1.1\r\nno header')],
    ['an expectation', 400, await raw('GET / HTTP/1.1\r\nExpect: the-unexpected')],
  ];
  breakProducts(shop);
  kinds.push(['a 500 of the API', 500, await get('/api/products?sort=name', at)]);
  kinds.push(['a 500 page', 500, await get('/search?q=print', at)]);
  return kinds.map(([what, wanted, { status, headers }]) => {
    expect([what, status]).toEqual([what, wanted]);
    return { what, status, headers };
  });
}

describe('HTTP', () => {
  describe('browser-security / Security headers', () => {
    const addresses = ['https://shop.example', 'http://localhost:3000'];
    const shopAt = shopAddresses(addresses);

    test.each(addresses)('Every response carries the security headers · %s', async (address) => {
      const shop = shopAt(address);
      for (const { what, headers } of await everyKind(shop, address)) {
        const told = (name: string) => [what, name, headers.get(name)];
        const is = (name: string, value: string) => expect(told(name)).toEqual([what, name, value]);
        is('X-Content-Type-Options', 'nosniff');
        is('Cross-Origin-Opener-Policy', 'same-origin');
        is('Referrer-Policy', 'same-origin');
        const allowed = headers.get('Permissions-Policy')?.split(/,\s*/);
        for (const feature of ['camera', 'microphone', 'geolocation']) {
          expect(allowed, what).toContain(`${feature}=()`);
        }
        const rules = headers.get('Content-Security-Policy')?.split(/;\s*/);
        expect(rules, what).toContain("frame-ancestors 'none'");
        for (const name of ['X-Powered-By', 'Server']) expect(headers.get(name), what).toBe(null);
        const age = /max-age=(\d+)/.exec(headers.get('Strict-Transport-Security') ?? '')?.[1];
        if (address.startsWith('https:'))
          expect(Number(age), what).toBeGreaterThanOrEqual(31536000);
        else expect(headers.has('Strict-Transport-Security'), what).toBe(false);
      }
    });
  });
});
