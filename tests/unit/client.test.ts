import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createClient, Refused } from '../../clients/typescript/src/client';

type Answer = { readonly status: number; readonly headers?: Record<string, string> };

const done = { status: 200, headers: { 'Content-Type': 'application/json' } };

function refused(status: number, retryAfter?: string): Answer {
  const after = retryAfter === undefined ? {} : { 'Retry-After': retryAfter };
  return { status, headers: { 'Content-Type': 'application/problem+json', ...after } };
}

/** A shop that gives these answers in turn, the last one for ever, and what it was asked. */
function answering(...answers: readonly Answer[]) {
  const asked: { method: string; address: string; token: string | null }[] = [];
  const send: typeof fetch = async (input, init) => {
    const { status, headers } = answers[Math.min(asked.length, answers.length - 1)] ?? done;
    const token = new Headers(init?.headers).get('Authorization');
    asked.push({ method: init?.method ?? 'GET', address: String(input), token });
    const body = status < 400 ? { id: 'prod_1' } : { code: 'UNAVAILABLE', message: 'Later' };
    return new Response(JSON.stringify(body), { status, headers: headers ?? {} });
  };
  return { asked, fetch: send };
}

const url = 'https://shop.example';
const product = ['/api/products/{id}', { path: { id: 'prod_1' } }] as const;

describe('api-documentation / The client', () => {
  test('The client repeats only what is safe', async () => {
    const reads = answering(refused(503, '1'), done);
    const began = performance.now();
    const read = await createClient({ url, fetch: reads.fetch }).get(...product);
    expect(read.ok && read.data.id).toBe('prod_1');
    expect(performance.now() - began).toBeGreaterThanOrEqual(990);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(reads.asked.map(({ method }) => method)).toEqual(['GET', 'GET']);

    const orders = answering(refused(503, '1'), done);
    const placed = await createClient({ url, fetch: orders.fetch }).post('/api/orders');
    expect(!placed.ok && placed.error.code).toBe('UNAVAILABLE');
    expect(orders.asked.map(({ method }) => method)).toEqual(['POST']);

    const keyed = answering(refused(503, '1'), done);
    const again = await createClient({ url, fetch: keyed.fetch }).post('/api/orders', {
      idempotencyKey: 'k-1',
    });
    expect(again.ok).toBe(true);
    expect(keyed.asked.map(({ method }) => method)).toEqual(['POST', 'POST']);
  });

  // How many requests there are when every answer is the same.
  test.each([
    ['GET', 429, '0', 3],
    ['GET', 503, '0', 3],
    ['GET', 503, new Date(Date.now() - 1_000).toUTCString(), 3],
    ['GET', 503, undefined, 1],
    ['GET', 503, 'soon', 1],
    ['GET', 500, '0', 1],
    ['GET', 404, '0', 1],
    ['POST', 429, '0', 1],
    ['POST', 503, '0', 1],
    ['POST', 409, '0', 1],
    ['POST with a key', 409, '0', 3],
    ['POST with a key', 409, undefined, 1],
    ['POST with a key', 429, '0', 3],
    ['POST with a key', 500, '0', 1],
  ])(
    'The client repeats only what is safe · %s, answered %i with Retry-After %s, is sent %i times',
    async (what, status, after, times) => {
      const shop = answering(refused(status, after));
      const client = createClient({ url, fetch: shop.fetch });
      const key = what.endsWith('key') ? { idempotencyKey: 'k-1' } : {};
      const result = what === 'GET' ? client.get(...product) : client.post('/api/orders', key);
      expect((await result).status).toBe(status);
      expect(shop.asked).toHaveLength(times);
    },
  );

  test('The client gives a refusal as a value · and throws it as it is in a sequence', async () => {
    const shop = answering(refused(503));
    const list = createClient({ url, fetch: shop.fetch }).each('/api/products');
    const error = await list.next().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Refused);
    expect(error).toMatchObject({ error: { code: 'UNAVAILABLE' }, message: 'UNAVAILABLE: Later' });
  });
});

describe('api-documentation / Limits of the client', () => {
  test('The client does not wait for longer than it may', async () => {
    const shop = answering(refused(429, '3'));
    const hasty = createClient({ url, fetch: shop.fetch, maxRetryAfterMs: 2_000 });
    const began = performance.now();
    expect((await hasty.get(...product)).status).toBe(429);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(shop.asked).toHaveLength(1);
    // Unless set, it is a minute.
    const longer = answering(refused(429, '61'));
    await createClient({ url, fetch: longer.fetch }).get(...product);
    expect(longer.asked).toHaveLength(1);
  });

  test('The client ends a call that takes too long or is aborted', async () => {
    const silent = createServer(() => undefined);
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    try {
      const late = createClient({ url: address, timeoutMs: 100 }).get(...product);
      await expect(late).rejects.toMatchObject({ name: 'TimeoutError' });

      const patient = createClient({ url: address });
      const given = { ...product[1], signal: AbortSignal.timeout(100) };
      await expect(patient.get(product[0], given)).rejects.toMatchObject({ name: 'TimeoutError' });
      const list = patient.each('/api/products', { signal: AbortSignal.abort('enough') });
      await expect(list.next()).rejects.toBe('enough');
    } finally {
      silent.closeAllConnections();
      silent.close();
    }
  });

  test('The client ends a call that takes too long or is aborted · also while it waits to repeat', async () => {
    const shop = answering(refused(503, '30'));
    const controller = new AbortController();
    const waiting = createClient({ url, fetch: shop.fetch }).get(product[0], {
      ...product[1],
      signal: controller.signal,
    });
    setTimeout(() => controller.abort('enough'), 50);
    await expect(waiting).rejects.toBe('enough');
    expect(shop.asked).toHaveLength(1);
  });

  test('A link leads the token to no other shop', async () => {
    const next = '/api/products?limit=1&cursor=abc';
    const answers = [
      { link: `<https://evil.example${next}>; rel="next"` },
      { link: `<${next}>; rel="next"` },
      {},
    ].map((header) => ({ status: 200, headers: { ...done.headers, ...header } }));
    const shop = answering(...answers);
    const listed: typeof fetch = async (...asked) => {
      const { status, headers } = await shop.fetch(...asked);
      return new Response('[]', { status, headers });
    };
    const client = createClient({ url: `${url}//`, token: 'secret', fetch: listed });
    for await (const _ of client.each('/api/products', { query: { limit: 1 } }));
    expect(shop.asked.map(({ address }) => address)).toEqual([
      `${url}/api/products?limit=1`,
      `${url}${next}`,
      `${url}${next}`,
    ]);
    expect(shop.asked.every(({ token }) => token === 'Bearer secret')).toBe(true);
  });
});
