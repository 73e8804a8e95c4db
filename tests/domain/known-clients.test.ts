import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { knownClients } from '@/db/tables/account';
import { LoginAttempts } from '@/lib/auth/login-attempts';
import type { Shop } from '@/lib/shop';
import { accountsOf, password } from '../doors/own-accounts';
import { type OwnApi, openOwnApi } from '../doors/own-api';
import { OwnBrowser } from '../doors/own-browser';
import { uniqueEmail } from '../doors/unique';

const home = '192.0.2.1';
const away = '192.0.2.2';

describe('accounts / Known browsers and addresses', () => {
  let api: OwnApi;
  let ana: string;
  beforeEach(async () => {
    api = await openOwnApi();
    ana = await accountsOf(api).registered('Ana');
  });
  afterEach(() => api.close());

  /** The same shop after a start, with nothing in memory. */
  const restarted = (): Shop => ({ ...api.shop, loginAttempts: new LoginAttempts() });

  const wrong = async (shop: Shop, email: string, address: string) =>
    new OwnBrowser().signIn(shop, email, address, 'wrong password');

  test('A known browser gets in whatever others do', async () => {
    const browser = new OwnBrowser();
    expect(await browser.signIn(api.shop, ana, home)).toBe('in');
    const shop = restarted();
    for (let n = 0; n < 100; n++) await wrong(shop, uniqueEmail(`nobody${n}`), home);
    for (let n = 0; n < 20; n++) await wrong(shop, ana, `198.51.100.${n}`);
    for (const address of [home, '203.0.113.9']) {
      expect(await new OwnBrowser().signIn(shop, ana, address)).toBe('RATE_LIMITED');
      expect(await browser.signIn(shop, ana, address)).toBe('in');
    }
  }, 60_000);

  test('A known browser cannot guess without end', async () => {
    const [one, other] = [new OwnBrowser(), new OwnBrowser()];
    for (const browser of [one, other]) await browser.signIn(api.shop, ana, home);
    const answers: string[] = [];
    for (let n = 1; n <= 11; n++) {
      answers.push(await one.signIn(api.shop, ana, `198.51.100.${n}`, `wrong ${n}`));
    }
    expect(answers).toEqual([...Array(10).fill('INVALID_CREDENTIALS'), 'RATE_LIMITED']);
    expect(await one.signIn(api.shop, ana, home)).toBe('RATE_LIMITED');
    expect(await other.signIn(api.shop, ana, home)).toBe('in');
  }, 30_000);

  test("A known browser cannot guess without end · and is a stranger to somebody else's account", async () => {
    const browser = new OwnBrowser();
    await browser.signIn(api.shop, ana, home);
    const bob = await accountsOf(api).registered('Bob');
    for (let n = 1; n <= 11; n++) await wrong(api.shop, bob, `198.51.100.${n}`);
    expect(await browser.signIn(api.shop, bob, away)).toBe('RATE_LIMITED');
  }, 30_000);

  test('A known address gets in after a restart', async () => {
    const logIn = (shop: Shop, address: string) => new OwnBrowser().signIn(shop, ana, address);
    expect((await accountsOf(api).logIn(ana, password, home)).status).toBe(200);
    const shop = restarted();
    for (let n = 0; n < 20; n++) await wrong(shop, ana, `198.51.100.${n}`);
    expect(await logIn(shop, away)).toBe('RATE_LIMITED');
    expect(await logIn(shop, home)).toBe('in');
    // With a new secret in front, and not without the old one.
    const secrets = ['the new secret of this shop, also long', ...shop.secrets];
    expect(await logIn({ ...shop, secrets }, home)).toBe('in');
  }, 30_000);

  test('A known address gets in after a restart · and is forgotten after 30 days', async () => {
    await accountsOf(api).logIn(ana, password, home);
    const shop = restarted();
    for (let n = 0; n < 11; n++) await wrong(shop, ana, `198.51.100.${n}`);
    api.pass(30 * 24 * 60 * 60 * 1000 + 1);
    expect(await new OwnBrowser().signIn(shop, ana, home)).toBe('RATE_LIMITED');
  }, 30_000);

  test('Twenty browsers are known', async () => {
    const browsers = Array.from({ length: 21 }, () => new OwnBrowser());
    for (const browser of browsers) {
      await browser.signIn(api.shop, ana, home);
      api.pass(1);
    }
    const rows = await api.shop.db.read((session) => session.select().from(knownClients));
    expect(rows.filter(({ kind }) => kind === 'browser')).toHaveLength(20);
    expect(rows.filter(({ kind }) => kind === 'address')).toHaveLength(1);
    const files = await Promise.all([api.file, `${api.file}-wal`].map((file) => readFile(file)));
    for (const { device = '' } of browsers) {
      expect(device).toMatch(/^\w{32}$/);
      expect(files.some((bytes) => bytes.includes(device))).toBe(false);
    }
    const shop = restarted();
    for (let n = 0; n < 11; n++) await wrong(shop, ana, `198.51.100.${n}`);
    expect(await browsers[0]?.signIn(shop, ana, away)).toBe('RATE_LIMITED');
    expect(await browsers[1]?.signIn(shop, ana, away)).toBe('in');
  }, 30_000);
});
