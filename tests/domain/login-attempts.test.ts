import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { accountsOf, password } from '../doors/own-accounts';
import { type OwnApi, openOwnApi } from '../doors/own-api';
import { uniqueEmail } from '../doors/unique';

describe('the API on a shop of its own', () => {
  let api: OwnApi;
  let accounts: ReturnType<typeof accountsOf>;
  beforeAll(async () => {
    api = await openOwnApi();
    accounts = accountsOf(api);
  });
  afterAll(() => api.close());

  describe('accounts / Login attempts', () => {
    test('Ten wrong logins are enough · on the API', async () => {
      const [ana, nobody] = [await accounts.registered('Ana'), uniqueEmail('bob')];
      for (const email of [ana, nobody]) {
        for (let n = 1; n <= 10; n++) {
          expect((await accounts.logIn(email, `wrong ${n}`, '192.0.2.10')).status).toBe(401);
        }
        const last = await accounts.logIn(email, password, '192.0.2.10');
        expect([last.status, last.body.code]).toEqual([429, 'RATE_LIMITED']);
        const seconds = Number(last.headers.get('Retry-After'));
        expect(seconds).toBeGreaterThanOrEqual(1);
        expect(seconds).toBeLessThanOrEqual(900);
        expect(last.body.details?.retryAfterSeconds).toBe(seconds);
      }
    });

    test('A stranger cannot lock the owner out · from these addresses', async () => {
      const ana = await accounts.registered('Ana');
      expect((await accounts.logIn(ana, password, '192.0.2.1')).status).toBe(200);
      for (let n = 0; n < 200; n++) {
        const { status } = await accounts.logIn(ana, `wrong ${n}`, `198.51.100.${(n % 40) + 1}`);
        expect([401, 429]).toContain(status);
      }
      const elsewhere = await accounts.logIn(ana, password, '198.51.100.41');
      expect([elsewhere.status, elsewhere.body.code]).toEqual([429, 'RATE_LIMITED']);
      expect(Number(elsewhere.headers.get('Retry-After'))).toBeLessThanOrEqual(300);
      expect((await accounts.logIn(ana, password, '192.0.2.1')).status).toBe(200);
    }, 30_000);

    test('Strangers are slowed down and not shut out', async () => {
      vi.useFakeTimers({ toFake: ['Date'] });
      onTestFinished(() => {
        vi.useRealTimers();
      });
      const ana = await accounts.registered('Ana');
      let last = 0;
      const from = (words: string) => accounts.logIn(ana, words, `203.0.113.${++last}`);
      const wait = (headers: Headers) => Number(headers.get('Retry-After'));
      for (let n = 1; n <= 11; n++) expect((await from(`wrong ${n}`)).status).toBe(401);
      const refused = await from(password);
      expect([refused.status, refused.body.code]).toEqual([429, 'RATE_LIMITED']);
      expect(wait(refused.headers)).toBeLessThanOrEqual(2);
      const waits: number[] = [];
      for (let n = 1; n <= 29; n++) {
        const { headers } = await from(password);
        waits.push(wait(headers));
        vi.setSystemTime(Date.now() + wait(headers) * 1000);
        expect((await from(`wrong ${n}`)).status).toBe(401);
      }
      expect(waits.slice(0, 9)).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300]);
      expect(Math.max(...waits)).toBe(300);
      vi.setSystemTime(Date.now() + wait((await from(password)).headers) * 1000);
      expect((await from(password)).status).toBe(200);
    }, 30_000);
  });

  describe('counting logins, beyond the scenarios', () => {
    test('Right passwords cost nothing, also many at the same moment', async () => {
      const ana = await accounts.registered('Ana');
      const logins = Array.from({ length: 30 }, () => accounts.logIn(ana, password, '192.0.2.20'));
      expect(new Set((await Promise.all(logins)).map(({ status }) => status))).toEqual(
        new Set([200]),
      );
    });

    test('Many wrong ones at the same moment are not let in on one count', async () => {
      const ana = await accounts.registered('Ana');
      const logins = Array.from({ length: 30 }, (_, n) =>
        accounts.logIn(ana, `wrong ${n}`, '192.0.2.21'),
      );
      const statuses = (await Promise.all(logins)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    });

    test('An address has 100 wrong ones an hour, whatever the accounts', async () => {
      const guess = (n: number) =>
        accounts.logIn(uniqueEmail(`nobody${n}`), 'wrong password', '192.0.2.22');
      for (let n = 0; n < 100; n++) expect((await guess(n)).status).toBe(401);
      const limited = await guess(101);
      expect(limited.status).toBe(429);
      expect(Number(limited.headers.get('Retry-After'))).toBeLessThanOrEqual(3600);
      expect(
        (await accounts.logIn(uniqueEmail('bob'), 'wrong password', '192.0.2.23')).status,
      ).toBe(401);
    }, 30_000);

    test('A failure of the shop is no wrong login', async () => {
      const ana = await accounts.registered('Ana');
      const said = vi.spyOn(console, 'error').mockImplementation(() => {});
      const read = vi.spyOn(api.shop.db, 'read').mockRejectedValue(new Error('no disk'));
      for (let n = 0; n < 11; n++) {
        expect((await accounts.logIn(ana, password, '192.0.2.24')).status).toBe(500);
      }
      read.mockRestore();
      said.mockRestore();
      expect((await accounts.logIn(ana, password, '192.0.2.24')).status).toBe(200);
    });
  });
});
