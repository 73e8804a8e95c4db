import { afterEach, describe, expect, test } from 'vitest';
import { accountsOf, password, type Refused } from '../doors/own-accounts';
import { type OwnApi, openOwnApi } from '../doors/own-api';
import { uniqueEmail } from '../doors/unique';

describe('accounts / Limits of registering', () => {
  let api: OwnApi;
  afterEach(() => api.close());

  const register = (address: string, email = uniqueEmail('new')) =>
    api.send<Refused>('POST', '/api/auth/register', {
      address,
      json: { email, password, name: 'New' },
    });

  test('Registrations of an address are limited', async () => {
    api = await openOwnApi(undefined, undefined, undefined, 3);
    const email = uniqueEmail('ana');
    const statuses = [];
    for (const wanted of [email, email, uniqueEmail('bob')]) {
      statuses.push((await register('192.0.2.1', wanted)).status);
    }
    expect(statuses).toEqual([201, 409, 201]);
    const refused = await register('192.0.2.1');
    expect([refused.status, refused.body.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThanOrEqual(1);
    expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(60);
    expect((await register('192.0.2.2')).status).toBe(201);
  });

  test('Registrations do not make a login wait', async () => {
    api = await openOwnApi();
    const ana = await accountsOf(api).registered('Ana');
    let made = 0;
    const registrations = Array.from({ length: 400 }, async (_, n) => {
      const answer = await register(`198.51.${n >> 8}.${n & 255}`);
      if (answer.status === 201) made++;
      return answer;
    });
    const login = await accountsOf(api).logIn(ana, password, '192.0.2.1');
    expect(login.status).toBe(200);
    expect(made).toBeLessThanOrEqual(11);
    const refused = (await Promise.all(registrations)).filter(({ status }) => status !== 201);
    expect(refused).toHaveLength(299);
    for (const { status, body, headers } of refused) {
      expect([status, body.code, headers.get('Retry-After')]).toEqual([503, 'UNAVAILABLE', '1']);
    }
  }, 60_000);
});
