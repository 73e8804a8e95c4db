import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import { metricsToken, startShop } from '../support/server';
import { get, post } from './ask';
import { product, shopper } from './people';
import { readMetrics, requestsOf, seriesOf } from './read-metrics';
import { overSocket } from './socket';

type Named = { readonly id: string };
type Summary = {
  readonly requests: number;
  readonly latencies: { readonly p50: number; readonly p99: number };
};

const unknown = (n: number) => `prod_${String(n).padStart(21, '0')}`;

describe('HTTP', () => {
  describe('observability / Metrics', () => {
    test('Metrics count what a client counted', async () => {
      const products = [await product(), await product(), await product()];
      const scarce = await product({ stock: 1 });
      const { token } = await shopper();
      const put = (productId: string, quantity: number) =>
        post('/api/cart/items', { token, json: { productId, quantity } });
      const before = await readMetrics();

      for (let n = 0; n < 20; n++) await get(`/api/products/${products[n % 3]?.id}`);
      for (let n = 0; n < 5; n++) await get(`/api/products/${unknown(n)}`);
      const orders: string[] = [];
      for (const { id } of products) {
        await put(id, 1);
        const headers = { 'Idempotency-Key': `counted-${id}` };
        const { status, body } = await post<Named>('/api/orders', { token, headers });
        expect(status).toBe(201);
        orders.push(body.id);
      }
      const again = { 'Idempotency-Key': `counted-${products[2]?.id}` };
      const replayed = await post<Named>('/api/orders', { token, headers: again });
      expect(replayed.headers.get('Idempotent-Replayed')).toBe('true');
      expect(replayed.body.id).toBe(orders[2]);
      expect((await post(`/api/payments/${orders[0]}`, { token })).status).toBe(200);
      await put(scarce.id, 2);
      for (let n = 0; n < 2; n++) {
        expect((await post('/api/orders', { token })).body.code).toBe('OUT_OF_STOCK');
      }

      const after = await readMetrics();
      const grew = (series: string) => (after.get(series) ?? 0) - (before.get(series) ?? 0);
      expect(grew(requestsOf('/api/products/:id', 200))).toBe(20);
      expect(grew(requestsOf('/api/products/:id', 404))).toBe(5);
      expect(grew(requestsOf('/api/orders', 201, 'POST'))).toBe(4);
      expect(grew(requestsOf('/api/orders', 409, 'POST'))).toBe(2);
      expect(grew('openshelf_orders_total{status="placed"}')).toBe(3);
      expect(grew('openshelf_orders_total{status="paid"}')).toBe(1);
      expect(grew('openshelf_out_of_stock_total')).toBe(2);
      expect(grew('openshelf_idempotent_replays_total')).toBe(1);
      // At least what the three orders, their payment and their carts wrote.
      expect(grew('openshelf_database_write_wait_seconds_count')).toBeGreaterThanOrEqual(8);
      expect(after.has('openshelf_rate_limited_total')).toBe(true);
      expect(after.get('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
      const requests = seriesOf(after, 'http_requests_total');
      expect(requests.length).toBeGreaterThanOrEqual(5);
      for (const series of requests) {
        const duration = series.replace('requests_total', 'request_duration_seconds_count');
        expect(after.get(duration), duration).toBe(after.get(series));
      }
    });

    test('Routes are counted by their template', async () => {
      const { body } = await get<(Named & { slug: string })[]>('/api/products?limit=50');
      expect(body).toHaveLength(50);
      const nowhere = Array.from({ length: 50 }, (_, n) => `nobody-lives-here-${n}`);
      const before = seriesOf(await readMetrics(), 'http_requests_total');
      for (const [n, { id, slug }] of body.entries()) {
        const asked = [`/api/products/${id}`, `/products/${slug}`];
        for (const path of [...asked, `/api/${nowhere[n]}`, `/${nowhere[n]}/${n}`]) await get(path);
      }
      const { text } = await get<unknown>('/metrics');
      const after = seriesOf(await readMetrics(), 'http_requests_total');
      expect(after.length).toBeLessThanOrEqual(before.length + 6);
      expect(after).toContain(requestsOf('unmatched', 404));
      expect(text).not.toContain('nobody-lives-here');
      for (const { id, slug } of body) {
        expect(text).not.toContain(id);
        expect(text).not.toContain(`/products/${slug}`);
      }
    });

    test('The same numbers as JSON', async () => {
      for (let n = 0; n < 100; n++) await get('/api/products?limit=1');
      const metrics = await readMetrics();
      const headers = { Accept: 'application/json' };
      const { body } = await get<Summary>('/metrics', { headers });
      const counted = seriesOf(metrics, 'http_requests_total');
      const sum = counted.reduce((total, series) => total + (metrics.get(series) ?? 0), 0);
      expect(body.requests).toBe(sum);
      expect(sum).toBeGreaterThanOrEqual(100);
      expect(body.latencies.p50).toBeGreaterThan(0);
      expect(body.latencies.p99).toBeGreaterThanOrEqual(body.latencies.p50);
      expect(Object.keys(body)).toEqual(['requests', 'latencies']);
    });
  });

  describe('observability / Private metrics', () => {
    test('Metrics are not for strangers', async () => {
      const proxied = { 'X-Forwarded-For': '203.0.113.7' };
      const authorized = (token: string) => ({ Authorization: `Bearer ${token}` });
      const asked = [
        {},
        proxied,
        { ...proxied, ...authorized(metricsToken) },
        authorized('let-me-sea'),
      ];
      const answers = await Promise.all(asked.map((headers) => get('/metrics', { headers })));
      expect(answers.map(({ status }) => status)).toEqual([200, 404, 200, 404]);
      const nowhere = await get('/nothing-at-all');
      expect(answers[1]?.text).toBe(nowhere.text);
      expect(answers[3]?.text).toBe(nowhere.text);
    });

    test('Metrics are not for strangers · however a proxy, or a page of another site, asks', async () => {
      const url = inject('shopUrl');
      for (const [name, value] of [
        ['Forwarded', 'for=203.0.113.7'],
        ['Via', '1.1 proxy'],
        ['X-Forwarded-For', '127.0.0.1'],
      ] as const) {
        expect((await get('/metrics', { headers: { [name]: value } })).status, name).toBe(404);
      }
      const lines = ['GET /metrics HTTP/1.1', 'Host: elsewhere.example', 'Connection: close'];
      const rebound = await overSocket(url, `${lines.join('\r\n')}\r\n\r\n`);
      expect(rebound.status).toBe(404);
      expect((await post('/metrics')).status).not.toBe(200);
    });
  });
});

describe('metrics, beyond the scenarios', () => {
  test('Behind a proxy that has no word of it, SHOP_URL closes them to all but the token', async () => {
    const env = { SHOP_URL: 'http://shop.example', METRICS_TOKEN: metricsToken };
    const shop = await startShop({ env });
    try {
      const { url } = shop;
      expect((await get('/metrics', { url })).status).toBe(404);
      const headers = { Authorization: `Bearer ${metricsToken}` };
      expect((await get('/metrics', { url, headers })).status).toBe(200);
    } finally {
      await shop.stop();
    }
  });

  test('Requests that are too many are counted', async () => {
    const shop = await startShop({ env: { API_RATE_LIMIT: '5' } });
    try {
      const { url } = shop;
      const { token } = await shopper('Ana', url);
      const statuses: number[] = [];
      for (let n = 0; n < 12; n++) statuses.push((await get('/api/cart', { url, token })).status);
      const refused = statuses.filter((status) => status === 429).length;
      expect(refused).toBeGreaterThanOrEqual(7);
      const metrics = await readMetrics({ url });
      expect(metrics.get('openshelf_rate_limited_total')).toBe(refused);
      expect(metrics.get(requestsOf('/api/cart', 429))).toBe(refused);
    } finally {
      await shop.stop();
    }
  });

  test('Requests that were none, or given up, are counted', async () => {
    const url = inject('shopUrl');
    const none = requestsOf('unmatched', 400, 'OTHER');
    const givenUp = requestsOf('/api/auth/login', 499, 'POST');
    const before = await readMetrics();
    expect((await overSocket(url, 'NONSENSE\r\n\r\n')).status).toBe(400);
    expect((await readMetrics()).get(none)).toBe((before.get(none) ?? 0) + 1);

    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const body = JSON.stringify({ email: 'nobody@example.com', password: 'wrong password' });
    const type = 'Content-Type: application/json';
    const head = `POST /api/auth/login HTTP/1.1\r\nHost: 127.0.0.1\r\n${type}\r\n`;
    socket.write(`${head}Content-Length: ${body.length}\r\n\r\n${body}`);
    // A password takes longer than this to be compared.
    await sleep(5);
    socket.destroy();
    const counted = async () => (await readMetrics()).get(givenUp);
    await expect.poll(counted).toBe((before.get(givenUp) ?? 0) + 1);
  });
});
