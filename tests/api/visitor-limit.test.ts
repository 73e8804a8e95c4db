import { describe, expect, test } from 'vitest';
import { startShop } from '../support/server';
import { get } from './ask';
import { sendForm } from './page-form';

describe('HTTP', () => {
  describe('http-api / Limits of addresses', () => {
    test('Callers without a name are counted by address · as the environment says', async () => {
      const shop = await startShop({ env: { API_RATE_LIMIT: '3', TRUSTED_PROXIES: '127.0.0.1' } });
      const headers = { 'X-Forwarded-For': '192.0.2.1' };
      const statuses: number[] = [];
      for (let n = 1; n <= 4; n++) {
        statuses.push((await get('/api/session', { url: shop.url, headers })).status);
      }
      expect(statuses).toEqual([200, 200, 200, 429]);
      await shop.stop();
    });

    test('Forms and searches of an address are limited', async () => {
      const shop = await startShop({ env: { PAGE_RATE_LIMIT: '3', TRUSTED_PROXIES: '127.0.0.1' } });
      const { url } = shop;
      const from = (address: string) => ({ 'X-Forwarded-For': address });
      const search = (address: string) => get('/search?q=blue', { url, headers: from(address) });
      const form = (address: string) => {
        const typed = { email: 'ana@example.com', password: 'wrong password' };
        return sendForm('/sign-in', typed, { ...from(address), Origin: url }, url);
      };
      const [one, other] = ['192.0.2.1', '192.0.2.2'];
      const answers = [await search(one), await form(one), await search(one)];
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      for (const refused of [await search(one), await form(one)]) {
        expect(refused.status).toBe(429);
        expect(refused.text).toContain('Too many requests; try again in');
        expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThanOrEqual(1);
        expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(60);
      }
      expect((await get('/', { url, headers: from(one) })).status).toBe(200);
      expect((await search(other)).status).toBe(200);
      await shop.stop();
    });
  });
});
