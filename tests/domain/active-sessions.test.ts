import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accountsOf, password, type Refused, withCookie } from '../doors/own-accounts';
import { type OwnApi, openOwnApi } from '../doors/own-api';
import { OwnBrowser } from '../doors/own-browser';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

type Session = { readonly id: string; readonly userId: string };
type Login = { readonly token: string; readonly user: { readonly id: string } };

describe('accounts / Active sessions', () => {
  let api: OwnApi;
  let accounts: ReturnType<typeof accountsOf>;
  beforeEach(async () => {
    api = await openOwnApi();
    accounts = accountsOf(api);
  });
  afterEach(() => api.close());

  const list = (token: string, userId: string) =>
    api.send<Session[]>('GET', `/api/users/${userId}/sessions`, { token });

  test('Sessions are listed with when and where', async () => {
    const email = await accounts.registered('Ana');
    await new OwnBrowser(firefox).signIn(api.shop, email, '192.0.2.77');
    api.pass(1000);
    const login = await api.send<Login>('POST', '/api/auth/login', {
      json: { email, password },
      address: '2001:db8:1:2::/64',
      userAgent: 'curl/8.5.0',
    });
    const { token, user } = login.body;
    const owner = await api.person('Owner', 'admin');
    for (const reader of [token, await owner.token()]) {
      const { status, body, text } = await list(reader, user.id);
      expect(status).toBe(200);
      const [ofApi, ofBrowser] = body;
      expect(body).toHaveLength(2);
      const from = { userId: user.id };
      const curl = { kind: 'api', agent: 'curl', network: '2001:db8:1::/48' };
      expect(ofApi).toMatchObject({ ...from, ...curl });
      const browser = { kind: 'browser', agent: 'Firefox on Linux', network: '192.0.2.0/24' };
      expect(ofBrowser).toMatchObject({ ...from, ...browser });
      expect(text).not.toContain('192.0.2.77');
      expect(text).not.toContain('2001:db8:1:2');
    }
  });

  test('An ended session is refused', async () => {
    const [ana, bob] = [await accounts.registered('Ana'), await accounts.registered('Bob')];
    const first = (await accounts.logIn(ana, password)).body;
    api.pass(1000);
    const second = (await accounts.logIn(ana, password)).body;
    const ofBob = (await accounts.logIn(bob, password)).body;
    const token = await (await api.person('Owner', 'admin')).token();
    const { id: userId } = first.user;
    const [, { id = '' } = {}] = (await list(token, userId)).body;
    const end = (path = '') =>
      api.send<Refused>('DELETE', `/api/users/${userId}/sessions${path}`, { token });
    expect((await end(`/${id}`)).status).toBe(204);
    expect(await accounts.cart(first)).toBe('401 UNAUTHORIZED');
    expect(await accounts.cart(second)).toBe('open');
    const again = await end(`/${id}`);
    expect([again.status, again.body.code]).toEqual([404, 'NOT_FOUND']);

    expect((await end()).status).toBe(204);
    for (const ended of [first, second]) {
      expect(await accounts.cart(ended)).toBe('401 UNAUTHORIZED');
    }
    expect(await accounts.cart(ofBob)).toBe('open');
    expect((await list(token, userId)).body).toEqual([]);
  });

  test("An ended session is refused · a browser's too, and only with its own account", async () => {
    const [ana, bob] = [await accounts.registered('Ana'), await accounts.registered('Bob')];
    const browser = new OwnBrowser();
    await browser.signIn(api.shop, ana, '192.0.2.1');
    const [ofAna, ofBob] = [
      await accounts.logIn(ana, password),
      await accounts.logIn(bob, password),
    ];
    const { token, user } = ofBob.body;
    const sessions = (await list(ofAna.body.token, ofAna.body.user.id)).body;
    for (const { id } of sessions) {
      const path = `/api/users/${user.id}/sessions/${id}`;
      expect((await api.send('DELETE', path, { token })).status).toBe(404);
    }
    const { id } = sessions.find((each) => 'kind' in each && each.kind === 'browser') ?? { id: '' };
    const path = `/api/users/${ofAna.body.user.id}/sessions/${id}`;
    expect(await accounts.cart(withCookie(browser.token))).toBe('open');
    await api.send('DELETE', path, { token: ofAna.body.token });
    expect(await accounts.cart(withCookie(browser.token))).toBe('401 UNAUTHORIZED');
  });

  test('Sessions are listed with when and where · page by page', async () => {
    const email = await accounts.registered('Ana');
    for (let n = 0; n < 3; n++) await accounts.logIn(email, password);
    const { token, user } = (await accounts.logIn(email, password)).body;
    const path = `/api/users/${user.id}/sessions?limit=3`;
    const first = await api.send<Session[]>('GET', path, { token });
    const next = /<([^>]+)>/.exec(first.headers.get('Link') ?? '')?.[1] ?? '';
    const rest = await api.send<Session[]>('GET', next, { token });
    const ids = [...first.body, ...rest.body].map(({ id }) => id);
    expect([first.body.length, rest.body.length, new Set(ids).size]).toEqual([3, 1, 4]);
  });
});
