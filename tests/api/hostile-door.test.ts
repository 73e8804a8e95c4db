import { describe, expect, inject, test } from 'vitest';
import type { RawAnswer } from './socket';
import { codeOf, send, wire } from './wire';

const url = inject('shopUrl');
const { host } = new URL(url);
const canary = 'canary-5ffe31';

/** How many answers there are in what came back on one connection. */
function answersIn({ head, body }: RawAnswer): number {
  return `${head}\r\n\r\n${body}`.match(/^HTTP\/1\.1 \d/gm)?.length ?? 0;
}

describe('HTTP', () => {
  describe('hostile-input / A good refusal', () => {
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
  });

  describe('forms that are none', () => {
    test.each([
      ['/cart', 'multipart/form-data', 'garbage'],
      ['/cart', `multipart/form-data; boundary=${'x'.repeat(30)}`, 'garbage'],
      ['/api/auth/callback/credentials', 'application/json', '{'],
      ['/api/auth/callback/credentials', 'application/json', 'null'],
    ])('%s as %s: %s', async (path, type, body) => {
      const headers = [`Origin: ${url}`, `Content-Type: ${type}`, `Content-Length: ${body.length}`];
      const answer = await send(wire(`POST ${path}`, headers, body));
      expect(answer.status).toBe(400);
      if (path !== '/cart') expect(codeOf(answer)).toBe('BAD_REQUEST');
    });

    test('A way back from somebody who signs people in is not there', async () => {
      const answer = await send(wire('GET /api/auth/callback/credentials'));
      expect([answer.status, codeOf(answer)]).toEqual([405, 'METHOD_NOT_ALLOWED']);
    });
  });
});
