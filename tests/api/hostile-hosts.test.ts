import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningShop, startShop } from '../support/server';
import { overSocket } from './socket';
import { codeOf, send, wire } from './wire';

describe('HTTP', () => {
  describe('hostile-input / A good refusal', () => {
    let shop: RunningShop;
    beforeAll(async () => {
      shop = await startShop({ env: { SHOP_URL: 'http://shop.example' } });
    });
    afterAll(async () => {
      await shop.stop();
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
