import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashPassword } from '@/lib/user/password';
import { accountsOf, password } from '../doors/own-accounts';
import { type OwnApi, openOwnApi } from '../doors/own-api';

type Made = { readonly id: string; readonly key: string };

describe('observability / Security events', () => {
  let api: OwnApi;
  beforeAll(async () => {
    api = await openOwnApi();
  });
  afterAll(() => api.close());

  test('Security events are lines of their own', async () => {
    const ana = await api.person('Ana', 'shopper', await hashPassword(password));
    const owner = await api.person('Owner', 'admin');
    const { logIn } = accountsOf(api);
    await logIn(ana.email, 'wrong password', '192.0.2.1');
    await logIn(ana.email, 'wrong password', '192.0.2.2');
    await logIn(ana.email, password, '192.0.2.2');
    const json = { name: 'Warehouse', scopes: ['orders:read'] };
    const make = (token: string) => api.send<Made>('POST', '/api/keys', { token, json });
    await make(await ana.token());
    const { id, key } = (await make(await owner.token())).body;
    await api.send('DELETE', `/api/keys/${id}`, { token: await owner.token() });
    await api.send('GET', '/api/orders', { token: key });
    // Nobody is refused anything by not being signed in.
    await api.send('GET', '/api/orders');

    const { events } = api;
    expect(events.map(({ what, outcome }) => `${what} ${outcome}`)).toEqual([
      'log-in INVALID_CREDENTIALS',
      'log-in INVALID_CREDENTIALS',
      'log-in done',
      'make-key FORBIDDEN',
      'make-key done',
      'revoke-key done',
      'list-orders UNAUTHORIZED',
    ]);
    const [first, second, third, refused, made, revoked] = events;
    expect(first?.about?.account).toMatch(/^[\w-]{16}$/);
    for (const login of [second, third]) expect(login?.about?.account).toBe(first?.about?.account);
    expect(third?.about?.user).toBe(ana.id);
    expect(second?.from).toMatch(/^[\w-]{16}$/);
    expect([third?.from, first?.from === second?.from]).toEqual([second?.from, false]);
    expect(refused?.who).toBe(ana.id);
    expect([made?.who, made?.about?.key]).toEqual([owner.id, id]);
    expect(revoked?.about?.key).toBe(id);
    const text = JSON.stringify(events);
    for (const never of [ana.email, '192.0.2.', key, password]) expect(text).not.toContain(never);
  });
});
