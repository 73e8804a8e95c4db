import { describe, expect, test } from 'vitest';
import { uniqueEmail } from '../doors/unique';
import { startShop } from '../support/server';
import { get, post } from './ask';
import { cookiesOf } from './people';

describe('HTTP', () => {
  describe('http-api / Errors', () => {
    test('next-auth refuses as the rest of the API', async () => {
      const shop = await startShop();
      const { url } = shop;
      const csrf = await get<{ csrfToken: string }>('/api/auth/csrf', { url });
      const headers = {
        Origin: url,
        Cookie: cookiesOf(csrf.headers),
        'Content-Type': 'application/x-www-form-urlencoded',
      };
      const send = (path: string, fields: Readonly<Record<string, string>>) => {
        const raw = new URLSearchParams({ ...csrf.body, ...fields }).toString();
        return post(`/api/auth/${path}`, { url, headers, raw });
      };
      const wrong = { email: uniqueEmail('ana'), password: 'wrong password', json: 'true' };
      const answers = [
        await get('/api/auth/_log', { url }),
        await send('_log', { code: 'FORGED', level: 'error' }),
        await send('providers', {}),
        await send('callback/credentials', wrong),
      ];
      expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
        [404, 'NOT_FOUND'],
        [404, 'NOT_FOUND'],
        [400, 'BAD_REQUEST'],
        [401, 'INVALID_CREDENTIALS'],
      ]);
      for (const { headers: got, body, status } of answers) {
        expect(got.get('Content-Type')).toBe('application/problem+json');
        expect([body.status, body.requestId]).toEqual([status, got.get('X-Request-Id')]);
      }
      await shop.stop();
      expect(shop.log).not.toContain('FORGED');
    });
  });
});
