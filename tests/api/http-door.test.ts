import { describe, expect, inject, test } from 'vitest';
import { checkedFetch } from '../support/checked-fetch';
import { ask, get, post } from './ask';
import { sendForm } from './page-form';
import { admin, cookiesOf, product } from './people';
import { overSocket } from './socket';

const url = inject('shopUrl');
const json = { 'Content-Type': 'application/json' };

/** A login of exactly this many bytes. */
function loginOf(bytes: number): string {
  const frame = JSON.stringify({ email: 'a@example.com', password: '' }).length;
  return JSON.stringify({ email: 'a@example.com', password: 'x'.repeat(bytes - frame) });
}

function chunked(text: string): ReadableStream {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 10_000) {
        controller.enqueue(bytes.slice(at, at + 10_000));
      }
      controller.close();
    },
  });
}

describe('HTTP', () => {
  describe('http-api / Requests refused at the door', () => {
    test('An unknown path is not found', async () => {
      const { status, headers, body } = await get('/api/nothing-here');
      expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
      expect(headers.get('Content-Type')).toBe('application/problem+json');
    });

    test('A method that is not there names those that are', async () => {
      const put = await ask('/api/products', { method: 'PUT' });
      expect([put.status, put.body.code]).toEqual([405, 'METHOD_NOT_ALLOWED']);
      expect(put.headers.get('Allow')).toMatch(/\bGET\b.*\bPOST\b/);
      const host = new URL(url).host;
      const trace = await overSocket(
        url,
        `TRACE /api/products HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );
      expect(trace.status).toBe(405);
      expect(trace.head).toMatch(/^allow: .*\bGET\b.*\bPOST\b/im);
      expect(JSON.parse(trace.body).code).toBe('METHOD_NOT_ALLOWED');
    });

    test('A body over 64 KiB is refused', async () => {
      for (const [bytes, tooLarge] of [
        [65_536, false],
        [65_537, true],
      ] as const) {
        const text = loginOf(bytes);
        expect(text).toHaveLength(bytes);
        const announced = await post('/api/auth/login', { headers: json, raw: text });
        expect(announced.status === 413).toBe(tooLarge);
        const response = await checkedFetch(`${url}/api/auth/login`, {
          method: 'POST',
          headers: json,
          body: chunked(text),
          duplex: 'half',
        } as RequestInit);
        const { code } = (await response.json()) as { code: string };
        expect(response.status === 413).toBe(tooLarge);
        expect(code === 'PAYLOAD_TOO_LARGE').toBe(tooLarge);
      }
    });

    test('A body that is not said to be JSON is refused', async () => {
      const raw = JSON.stringify({ email: 'a@example.com', password: 'correct horse' });
      const typed = await post('/api/auth/login', {
        headers: { 'Content-Type': 'text/plain' },
        raw,
      });
      expect([typed.status, typed.body.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
      const { host } = new URL(url);
      const head = `POST /api/auth/login HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n`;
      const untyped = await overSocket(url, `${head}Content-Length: ${raw.length}\r\n\r\n${raw}`);
      expect([untyped.status, JSON.parse(untyped.body).code]).toEqual([
        415,
        'UNSUPPORTED_MEDIA_TYPE',
      ]);
    });

    test('A malformed percent is a bad request', async () => {
      const { host } = new URL(url);
      const read = (path: string) =>
        overSocket(url, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      const api = await read('/api/products/%E0%A4%A');
      expect(api.status).toBe(400);
      expect(api.head).toMatch(/^content-type: application\/problem\+json/im);
      expect(JSON.parse(api.body).code).toBe('VALIDATION_FAILED');
      expect((await read('/products/%E0%A4%A')).status).toBe(400);
    });

    test('An oversized or stalled request is cut off', async () => {
      const large = await overSocket(
        url,
        `GET /api/products HTTP/1.1\r\nHost: a\r\nX-Large: ${'x'.repeat(32_768)}\r\n\r\n`,
      );
      expect(large.status).toBe(431);
      expect(large.head).toMatch(/^x-request-id: \S+/im);

      const began = Date.now();
      const line = `POST /api/auth/login HTTP/1.1\r\nHost: ${new URL(url).host}\r\n`;
      const head = `${line}Content-Type: application/json\r\n`;
      const stalled = overSocket(url, `${head}Content-Length: 1000\r\n\r\n0123456789`);
      expect((await get('/api/products?limit=1')).status).toBe(200);
      const { status } = await stalled;
      expect(status).toBe(408);
      expect(Date.now() - began).toBeLessThan(20_000);
    });
  });

  describe('http-api / Requests from other sites', () => {
    test('A form from another site is refused', async () => {
      const { id, slug } = await product();
      const page = `/products/${slug}`;
      const typed = { productId: id, quantity: '1' };
      const first = await sendForm(page, typed, { Origin: url });
      const Cookie = cookiesOf(first.headers);
      expect(Cookie).toMatch(/^openshelf_cart=/);
      const foreign = [
        { Cookie, Origin: 'https://evil.example' },
        { Cookie, Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' },
        { Cookie },
      ];
      for (const headers of foreign) {
        expect((await sendForm(page, typed, headers)).status).toBe(403);
      }
      const session = await get<{ cartQuantity: number }>('/api/session', { headers: { Cookie } });
      expect(session.body.cartQuantity).toBe(1);
    });
  });

  describe('what a change shows', () => {
    test('A price that was changed through the API is on the page at the next request', async () => {
      const { token } = await admin();
      const { id, slug } = await product({ priceCents: 111_100 });
      const page = () => get(`/products/${slug}`).then(({ text }) => text);
      expect(await page()).toContain('1,111.00');
      expect(await page()).toContain('1,111.00');
      await ask(`/api/products/${id}`, { method: 'PATCH', token, json: { priceCents: 222_200 } });
      expect(await page()).toContain('2,222.00');
    });
  });
});

describe('the door, beyond the scenarios', () => {
  test('A page has no other methods than it says', async () => {
    const { status, headers } = await ask('/', { method: 'PUT' });
    expect([status, headers.get('Allow')]).toEqual([405, 'GET, HEAD, POST']);
  });

  test('A page does not take a body over 64 KiB either', async () => {
    const raw = 'x'.repeat(2_000_000);
    expect((await post('/cart', { headers: { Origin: url }, raw })).status).toBe(413);
  });

  test('A method that nobody knows is refused with a request id', async () => {
    const odd = await overSocket(url, 'BREW /api/products HTTP/1.1\r\nHost: a\r\n\r\n');
    expect(odd.status).toBe(400);
    expect(odd.head).toMatch(/^x-request-id: \S+/im);
  });
});
