import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, inject, test } from 'vitest';
import { startShop } from '../support/server';
import { ask, get } from './ask';

const LOCKED_MS = 5_000;

describe('HTTP', () => {
  describe('observability / Health', () => {
    test('Health tells alive from ready', async () => {
      expect((await get('/api/health/ready')).status).toBe(200);
      // The tests are another process than the shop.
      const other = new BetterSqlite3(inject('shopFile'));
      other.exec('BEGIN IMMEDIATE');
      const began = performance.now();
      // Whoever asked just now has an answer that counts for a second.
      await sleep(1_000);
      let asked = 0;
      for (; performance.now() - began < LOCKED_MS - 500; asked++) {
        for (const path of ['/api/health', '/api/health/live']) {
          const before = performance.now();
          const { status, body, headers } = await get<unknown>(path);
          expect(performance.now() - before).toBeLessThan(1_000);
          expect([status, body]).toEqual([200, { status: 'ok' }]);
          expect(headers.get('Cache-Control')).toBe('no-store');
        }
        const ready = await get('/api/health/ready');
        expect([ready.status, ready.body.code]).toEqual([503, 'UNAVAILABLE']);
        expect(ready.headers.get('Retry-After')).toMatch(/^\d+$/);
        expect(ready.headers.get('Cache-Control')).toBe('no-store');
        await sleep(200);
      }
      expect(asked).toBeGreaterThan(3);
      await sleep(LOCKED_MS - (performance.now() - began));
      other.exec('ROLLBACK');
      other.close();
      await sleep(1_000);
      const ready = await get<unknown>('/api/health/ready');
      expect([ready.status, ready.body]).toEqual([200, { status: 'ok' }]);
    });
  });
});

describe('health, beyond the scenarios', () => {
  test('HEAD answers as GET does, and other methods are refused', async () => {
    const head = await ask('/api/health/ready', { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
    const { status, headers } = await ask('/api/health/live', { method: 'DELETE' });
    expect(status).toBe(405);
    expect(headers.get('Allow')).toBe('HEAD, GET');
  });

  test('A shop that is stopping is not ready', async () => {
    const shop = await startShop();
    const { hostname, port } = new URL(shop.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    // Begun before the signal, so that the shop still answers it.
    socket.write('GET /api/health/ready HTTP/1.1\r\n');
    await get('/api/products?limit=1', { url: shop.url });
    const stopped = shop.stop();
    await expect
      .poll(() => get('/api/health', { url: shop.url }).catch(() => 'refused'))
      .toBe('refused');
    socket.write('Host: 127.0.0.1\r\n\r\n');
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 503 /);
    expect(answer).toMatch(/retry-after: \d/i);
    expect(await stopped).toBe(0);
  });
});
