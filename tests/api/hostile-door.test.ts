import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type RunningShop, startShop } from '../support/server';
import { overSocket, type RawAnswer } from './socket';

const url = inject('shopUrl');
const { host } = new URL(url);
const canary = 'canary-5ffe31';

/** One request as it stands on the wire, on a connection that ends after its answer. */
function wire(line: string, headers: readonly string[] = [], body = ''): string {
  const own = headers.some((header) => /^host\b/i.test(header)) ? [] : [`Host: ${host}`];
  return [`${line} HTTP/1.1`, ...own, ...headers, 'Connection: close', '', body].join('\r\n');
}

async function send(text: string, to = url): Promise<RawAnswer> {
  const began = Date.now();
  const answer = await overSocket(to, text);
  expect(Date.now() - began).toBeLessThan(1_000);
  return answer;
}

function codeOf({ head, body }: RawAnswer): string | undefined {
  return /^content-type: application\/problem\+json/im.test(head)
    ? (JSON.parse(body) as { code: string }).code
    : undefined;
}

/** How many answers there are in what came back on one connection. */
function answersIn({ head, body }: RawAnswer): number {
  return `${head}\r\n\r\n${body}`.match(/^HTTP\/1\.1 \d/gm)?.length ?? 0;
}

describe('HTTP', () => {
  describe('hostile-input / A good refusal', () => {
    let shop: RunningShop;
    beforeAll(async () => {
      shop = await startShop({ env: { SHOP_URL: 'http://shop.example' } });
    });
    afterAll(async () => {
      await shop.stop();
    });

    test('Methods that are none are refused', async () => {
      for (const path of ['/', '/api/products']) {
        for (const method of ['TRACE', 'PROPFIND', 'PURGE', 'CONNECT']) {
          const answer = await send(wire(`${method} ${path}`, [`X-Canary: ${canary}`]));
          expect([method, answer.status]).toEqual([method, 405]);
          expect(answer.head).toMatch(/^allow: .*\bGET\b/im);
          if (path !== '/') expect(codeOf(answer)).toBe('METHOD_NOT_ALLOWED');
          expect(answer.head + answer.body).not.toContain(canary);
        }
        const foo = await send(wire(`FOO ${path}`, [`X-Canary: ${canary}`]));
        expect(foo.status).toBe(400);
        expect(foo.head + foo.body).not.toContain(canary);
      }
      const random = await send(`\u0001\u0002~${canary} /${canary} HTTP/1.1\r\n\r\n`);
      expect([random.status, codeOf(random)]).toEqual([400, 'BAD_REQUEST']);
      expect(random.head + random.body).not.toContain(canary);
    });

    test('Methods that are none are refused · a tunnel to somewhere else', async () => {
      const answer = await send(wire('CONNECT evil.example:443', ['Host: evil.example:443']));
      expect(answer.status).toBe(405);
      expect(answer.head + answer.body).not.toContain('evil.example');
    });

    test('Headers that contradict are refused', async () => {
      const smuggled = `GET /api/categories HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
      const json = 'Content-Type: application/json';
      const length = `Content-Length: ${smuggled.length + 5}`;
      const contradictions = [
        ['Authorization: Bearer a', 'Authorization: Bearer b', length],
        [`Host: ${host}`, 'Host: evil.example', length],
        ['Host: evil.example', `Host: ${host}`, length],
        ['Authorization: Bearer a', 'Authorization: Bearer b'],
        [json, 'Content-Length: 3', length],
        [json, length, 'Transfer-Encoding: chunked'],
        [json, 'Transfer-Encoding: chunked', 'Content-Length: 5'],
        [json, 'Transfer-Encoding: identity, chunked', length],
        [json, 'Content-Length : 5'],
        ['Host : evil.example', json],
      ];
      for (const path of ['/api/cart/items', '/cart']) {
        for (const headers of contradictions) {
          const from = path === '/cart' ? [`Origin: ${url}`] : [];
          const line = `POST ${path}`;
          const answer = await send(wire(line, [...headers, ...from], `0\r\n\r\n${smuggled}`));
          expect([headers, answer.status]).toEqual([headers, 400]);
          expect([headers, answersIn(answer)]).toEqual([headers, 1]);
          if (path !== '/cart') expect(codeOf(answer)).toBe('BAD_REQUEST');
        }
      }
    });

    test('Headers that contradict are refused · the same said twice is no better', async () => {
      for (const name of ['Content-Type', 'Origin', 'Sec-Fetch-Site', 'X-Forwarded-Host']) {
        const answer = await send(wire('GET /api/products', [`${name}: a`, `${name}: a`]));
        expect([name, answer.status, codeOf(answer)]).toEqual([name, 400, 'BAD_REQUEST']);
      }
      const expecting = await send(wire('GET /api/products', ['Expect: the-unexpected']));
      expect([expecting.status, codeOf(expecting)]).toEqual([400, 'BAD_REQUEST']);
    });

    test('Headers that contradict are refused · but cookies may come in several', async () => {
      const answer = await send(wire('GET /api/session', ['Cookie: a=1', 'Cookie: b=2']));
      expect(answer.status).toBe(200);
    });

    test('Hosts and inner headers of others are refused · on a loopback address', async () => {
      const rebound = await send(wire('GET /api/products', ['Host: evil.example']));
      expect([rebound.status, codeOf(rebound)]).toEqual([421, 'MISDIRECTED_REQUEST']);
      expect((await send(wire('GET /', ['Host: evil.example']))).status).toBe(421);
      for (const own of ['localhost', 'localhost:1234', '127.0.0.1', '[::1]:80']) {
        expect((await send(wire('GET /api/categories', [`Host: ${own}`]))).status).toBe(200);
      }
      const watched = await send(wire('GET /api/health', ['Host: evil.example']));
      expect(watched.status).toBe(200);
    });

    test('Hosts and inner headers of others are refused', async () => {
      const own = 'Host: shop.example';
      const paths = ['/', '/cart', '/products/none', '/api/products', '/api/auth/csrf'];
      const inner = [
        'x-middleware-subrequest: src/middleware:src/middleware',
        'x-middleware-rewrite: https://evil.example',
        'x-invoke-path: /admin',
        'x-matched-path: /admin',
        'x-nextjs-data: 1',
        'x-prerender-revalidate: evil.example',
        'x-now-route-matches: 1=evil.example',
        'Next-Resume: 1',
      ];
      for (const path of paths) {
        const foreign = await send(wire(`GET ${path}`, ['Host: evil.example']), shop.url);
        expect([path, foreign.status]).toEqual([path, 421]);
        const refused = [foreign];
        for (const header of ['X-Forwarded-Host: evil.example', ...inner]) {
          const answer = await send(wire(`GET ${path}`, [own, header]), shop.url);
          expect([path, header, answer.status]).toEqual([path, header, 400]);
          refused.push(answer);
        }
        if (path === '/api/products') {
          const [misdirected, ...bad] = refused.map(codeOf);
          expect(misdirected).toBe('MISDIRECTED_REQUEST');
          expect(new Set(bad)).toEqual(new Set(['BAD_REQUEST']));
        }
        for (const { head, body } of refused) expect(head + body).not.toContain('evil.example');
        const good = await overSocket(shop.url, wire(`GET ${path}`, [own]));
        expect([200, 404]).toContain(good.status);
        expect(good.head + good.body).not.toContain('evil.example');
      }
    });

    test('Hosts and inner headers of others are refused · its own name, however written', async () => {
      for (const name of ['shop.example', 'SHOP.example', 'shop.example:80', '127.0.0.1:1']) {
        const answer = await send(wire('GET /api/categories', [`Host: ${name}`]), shop.url);
        expect([name, answer.status]).toEqual([name, 200]);
      }
      for (const name of ['shop.example:8080', 'a.shop.example', 'shop.example.evil.example']) {
        const answer = await send(wire('GET /api/categories', [`Host: ${name}`]), shop.url);
        expect([name, answer.status]).toEqual([name, 421]);
      }
    });
  });

  describe('a shop that listens on all addresses behind a proxy that it trusts', () => {
    let shop: RunningShop;
    beforeAll(async () => {
      shop = await startShop({ env: { HOSTNAME: '0.0.0.0', TRUSTED_PROXIES: '127.0.0.1' } });
    });
    afterAll(async () => {
      await shop.stop();
    });

    test('answers under any name, and says so at the start', async () => {
      const answer = await send(wire('GET /api/categories', ['Host: any.example']), shop.url);
      expect(answer.status).toBe(200);
      expect(shop.log).toContain('SHOP_URL is not set');
    });

    test('hears from the proxy which name was asked for', async () => {
      const headers = ['Host: inner.example', 'X-Forwarded-Host: shop.example'];
      expect((await send(wire('GET /api/categories', headers), shop.url)).status).toBe(200);
    });
  });
});
