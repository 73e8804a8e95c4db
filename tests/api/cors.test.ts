import { describe, expect, test } from 'vitest';
import { namedOrigin } from '../support/server';
import { ask, get, post, type Reply } from './ask';
import { product, shopper } from './people';

const elsewhere = 'https://elsewhere.example';
const readable = [
  'ETag',
  'Link',
  'Location',
  'X-Total-Count',
  'X-Request-Id',
  'Retry-After',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Idempotent-Replayed',
];

/** Asks as a browser does before it lets a page send what is not as plain as a link. */
function preflight(path: string, origin: string, method: string, names?: string) {
  const headers = { Origin: origin, 'Access-Control-Request-Method': method };
  const asked = names ? { 'Access-Control-Request-Headers': names } : {};
  return ask(path, { method: 'OPTIONS', headers: { ...headers, ...asked } });
}

function listed({ headers }: Pick<Reply<unknown>, 'headers'>, name: string): string[] {
  return (headers.get(name) ?? '').split(/,\s*/);
}

/** A page of the origin may read the answer, and could not use a session. */
function expectShared(answer: Pick<Reply<unknown>, 'headers'>, origin: string): void {
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(origin);
  expect(answer.headers.has('Access-Control-Allow-Credentials')).toBe(false);
}

describe('HTTP', () => {
  describe('browser-security / Other origins', () => {
    test('The catalogue can be read from any site', async () => {
      const { id } = await product();
      const paths = [
        '/api/products?limit=1',
        `/api/products/${id}`,
        '/api/products/prod_000000000000000000000',
        '/api/products?limit=0',
        '/api/categories',
        '/api/openapi.json',
      ];
      for (const path of paths) {
        for (const Cookie of ['', 'openshelf_cart=a-guest-of-this-shop']) {
          const answer = await get(path, { headers: { Origin: elsewhere, Cookie } });
          expectShared(answer, '*');
          expect(listed(answer, 'Access-Control-Expose-Headers')).toEqual(readable);
        }
      }
      const list = await get('/api/products?limit=1', { headers: { Origin: elsewhere } });
      expect(list.headers.get('Link')).toMatch(/rel="next"/);
    });

    test('The rest is open to named origins', async () => {
      const names = 'authorization, content-type, idempotency-key';
      const allowed = await preflight('/api/orders', namedOrigin, 'POST', names);
      expect(allowed.status).toBe(204);
      expectShared(allowed, namedOrigin);
      expect(listed(allowed, 'Access-Control-Allow-Methods')).toContain('POST');
      expect(listed(allowed, 'Access-Control-Allow-Headers')).toEqual([
        'Authorization',
        'Content-Type',
        'Idempotency-Key',
        'If-Match',
        'If-None-Match',
      ]);
      expect(listed(allowed, 'Vary')).toContain('Origin');
      for (const origin of [
        'https://app.example.evil.example',
        'http://app.example',
        'https://app.example:8443',
        'null',
        elsewhere,
      ]) {
        const { headers } = await preflight('/api/orders', origin, 'POST', 'authorization');
        expect([origin, headers.get('Access-Control-Allow-Origin')]).toEqual([origin, null]);
        expect(headers.has('Access-Control-Allow-Credentials')).toBe(false);
      }
    });

    test('The rest is open to named origins · and what is answered can be read there', async () => {
      const { token } = await shopper();
      const { id } = await product();
      const json = { productId: id, quantity: 1 };
      for (const [Origin, shared] of [
        [namedOrigin, namedOrigin],
        [elsewhere, null],
      ] as const) {
        const headers = { Origin };
        for (const answer of [
          await post('/api/cart/items', { headers, token, json }),
          await post('/api/orders', { headers, token }),
          await get('/api/orders', { headers, token }),
          await get('/api/orders', { headers }),
          await post('/api/products', { headers, token, json: {} }),
          await get('/api/session', { headers }),
        ]) {
          expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(shared);
          expect(answer.headers.has('Access-Control-Allow-Credentials')).toBe(false);
          expect(listed(answer, 'Vary')).toContain('Origin');
          if (shared) expect(listed(answer, 'Access-Control-Expose-Headers')).toEqual(readable);
        }
      }
    });

    test('The rest is open to named origins · and the catalogue may be asked with a token', async () => {
      const known = await preflight('/api/products', namedOrigin, 'GET', 'authorization');
      expect(listed(known, 'Access-Control-Allow-Headers')).toContain('Authorization');
      const others = await preflight('/api/products', elsewhere, 'GET', 'authorization');
      expect(others.headers.has('Access-Control-Allow-Headers')).toBe(false);
      expect(listed(others, 'Access-Control-Allow-Methods')).toEqual(['GET', 'HEAD']);
      const writing = await preflight('/api/products', elsewhere, 'POST', 'authorization');
      expectNothing(writing);
    });
  });
});

function expectNothing({ headers }: Pick<Reply<unknown>, 'headers'>): void {
  const names = [...headers.keys()].filter((name) => /^access-control-/.test(name));
  expect(names).toEqual([]);
}
