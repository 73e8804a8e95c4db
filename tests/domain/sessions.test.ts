import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endSession } from '@/lib/auth/end-session';
import { runUseCase } from '@/lib/shared/use-case';
import { accountsOf, password, type Refused, withCookie } from '../doors/own-accounts';
import { type OwnApi, openOwnApi } from '../doors/own-api';

describe('the API on a shop of its own', () => {
  let api: OwnApi;
  let accounts: ReturnType<typeof accountsOf>;
  beforeAll(async () => {
    api = await openOwnApi();
    accounts = accountsOf(api);
  });
  afterAll(() => api.close());

  const end = (token: string) => {
    const context = { shop: api.shop, caller: { kind: 'anonymous' }, requestId: 'test' } as const;
    return runUseCase(endSession, context, { token });
  };

  describe('accounts / Ending sessions', () => {
    test('A copied cookie is worth nothing after signing out · on the API', async () => {
      const ana = await accounts.registered('Ana');
      const [one, other] = [await accounts.session(ana), await accounts.session(ana)];
      expect(await accounts.cart(withCookie(one))).toBe('open');
      await end(one);
      expect(await accounts.cart(withCookie(one))).toBe('401 UNAUTHORIZED');
      expect(await accounts.cart(withCookie(other))).toBe('open');
    });

    test('Signing out everywhere ends all · by the API', async () => {
      const [ana, bob] = [await accounts.registered('Ana'), await accounts.registered('Bob')];
      const sessions = [await accounts.session(ana), await accounts.session(ana)];
      const ofBob = await accounts.session(bob);
      const early = (await accounts.logIn(ana, password)).body.token;
      const late = (await accounts.logIn(ana, password)).body.token;
      const { status, text } = await api.send('POST', '/api/auth/sign-out-everywhere', {
        token: late,
      });
      expect([status, text]).toEqual([204, '']);
      const all = [...sessions.map(withCookie), { token: early }, { token: late }];
      for (const one of all) expect(await accounts.cart(one)).toBe('401 UNAUTHORIZED');
      const { token } = (await accounts.logIn(ana, password)).body;
      expect(await accounts.cart({ token })).toBe('open');
      expect(await accounts.cart(withCookie(ofBob))).toBe('open');
    });
  });

  describe('accounts / Changing a password', () => {
    const change = (token: string, currentPassword: string, newPassword: string, key?: string) =>
      api.send<Refused>('POST', '/api/auth/password', {
        token,
        json: { currentPassword, newPassword },
        ...(key && { key }),
      });

    test('A new password replaces the old one · by the API', async () => {
      const ana = await accounts.registered('Ana');
      const browser = await accounts.session(ana);
      const { token } = (await accounts.logIn(ana, password)).body;
      const wrong = await change(token, 'wrong horse', 'battery staple');
      expect([wrong.status, wrong.body.code]).toEqual([401, 'INVALID_CREDENTIALS']);
      expect((await accounts.logIn(ana, password)).status).toBe(200);

      const right = await change(token, password, 'battery staple');
      expect([right.status, right.text]).toEqual([204, '']);
      expect((await accounts.logIn(ana, password)).body.code).toBe('INVALID_CREDENTIALS');
      for (const one of [{ token }, withCookie(browser)]) {
        expect(await accounts.cart(one)).toBe('401 UNAUTHORIZED');
      }
      expect((await accounts.logIn(ana, 'battery staple')).status).toBe(200);
    });

    test('A new password replaces the old one · but not a common one, nor the own address', async () => {
      const ana = await accounts.registered('Ana');
      const { token } = (await accounts.logIn(ana, password)).body;
      for (const common of ['Password1', ana.toUpperCase(), 'short']) {
        const { status, text } = await change(token, password, common);
        expect([common, status]).toEqual([common, 400]);
        expect(text).toContain('"path":"newPassword"');
      }
      expect((await accounts.logIn(ana, password)).status).toBe(200);
    });

    test('A new password replaces the old one · once, of two changes at the same moment', async () => {
      const ana = await accounts.registered('Ana');
      const { token } = (await accounts.logIn(ana, password)).body;
      const words = ['battery staple', 'another battery'];
      const answers = await Promise.all(words.map((word) => change(token, password, word)));
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 401]);
      const logins = await Promise.all(words.map((word) => accounts.logIn(ana, word)));
      expect(logins.map(({ status }) => status === 200)).toEqual(
        answers.map(({ status }) => status === 204),
      );
    });

    test('A new password replaces the old one · guesses of the current one count as wrong logins', async () => {
      const ana = await accounts.registered('Ana');
      const { token } = (await accounts.logIn(ana, password)).body;
      for (let n = 1; n <= 10; n++) {
        const { status } = await change(token, `wrong ${n} horse`, 'battery staple', `key-${n}`);
        expect(status).toBe(401);
      }
      const limited = await change(token, password, 'battery staple', 'key-11');
      expect([limited.status, limited.body.code]).toEqual([429, 'RATE_LIMITED']);
      expect((await accounts.logIn(ana, password)).status).toBe(429);
    });
  });
});
