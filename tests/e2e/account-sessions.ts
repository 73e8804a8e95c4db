import type { APIRequestContext, Page } from '@playwright/test';
import { uniqueEmail } from '../doors/unique';
import { expect, type Person, test } from './fixtures';
import { expectErrorAt, field } from './steps';

async function logIn(api: APIRequestContext, { email, password }: Person, headers = {}) {
  return api.post('/api/auth/login', { data: { email, password }, headers });
}

async function newToken(api: APIRequestContext, person: Person): Promise<string> {
  const answer = await logIn(api, person);
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()).token;
}

/** What the cart answers to a token. */
async function cartWith(api: APIRequestContext, token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  return (await api.get('/api/cart', { headers })).status();
}

/** Whether the browser of this page is signed in, for the pages and for the API. */
async function isSignedIn(page: Page): Promise<boolean> {
  await page.goto('/orders');
  const heading = page.getByRole('heading', { name: /^(Orders|Sign in)$/ });
  const asked = (await heading.textContent()) === 'Sign in';
  const answer = await page.request.get('/api/cart');
  expect(answer.status()).toBe(asked ? 401 : 200);
  if (asked) expect((await answer.json()).code).toBe('UNAUTHORIZED');
  return !asked;
}

async function changePassword(page: Page, current: string, next: string): Promise<void> {
  await page.goto('/account');
  await field(page, 'Current password').fill(current);
  await field(page, 'New password').fill(next);
  await page.getByRole('button', { name: 'Change password' }).click();
}

/** The same with JavaScript and without. */
export function sessionScenarios(): void {
  test.describe('accounts / Ending sessions', () => {
    test('A copied cookie is worth nothing after signing out', async ({
      page,
      openAccount,
      signIn,
      newBrowser,
    }) => {
      await signIn(await openAccount());
      const thief = await newBrowser();
      await thief.context().addCookies(await page.context().cookies());
      expect(await isSignedIn(thief)).toBe(true);
      await page.goto('/account');
      await page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await expect(page).toHaveURL('/');
      expect(await isSignedIn(thief)).toBe(false);
    });

    test("A copied cookie is worth nothing after signing out · by next-auth's own route", async ({
      page,
      openAccount,
      signIn,
      newBrowser,
      shopUrl,
    }) => {
      await signIn(await openAccount());
      const thief = await newBrowser();
      await thief.context().addCookies(await page.context().cookies());
      // The session goes on in a token of its own.
      expect((await (await thief.request.get('/api/auth/session')).json()).user).toBeTruthy();
      const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json();
      await page.request.post('/api/auth/signout', {
        form: { csrfToken },
        headers: { origin: shopUrl },
        maxRedirects: 0,
      });
      expect(await isSignedIn(page)).toBe(false);
      expect(await isSignedIn(thief)).toBe(false);
    });

    test('Signing out everywhere ends all', async ({
      page,
      request,
      openAccount,
      signIn,
      newBrowser,
    }) => {
      const [ana, bob] = [await openAccount('Ana'), await openAccount('Bob')];
      const [other, ofBob] = [await newBrowser(), await newBrowser()];
      await signIn(ana);
      await signIn(ana, other);
      await signIn(bob, ofBob);
      await page.goto('/account');
      const tokens = [await newToken(request, ana), await newToken(request, ana)];
      await page.getByRole('button', { name: 'Sign out everywhere' }).click();
      await expect(page).toHaveURL('/sign-in');
      for (const browser of [page, other]) expect(await isSignedIn(browser)).toBe(false);
      for (const token of tokens) expect(await cartWith(request, token)).toBe(401);
      expect(await cartWith(request, await newToken(request, ana))).toBe(200);
      await signIn(ana);
      expect(await isSignedIn(page)).toBe(true);
      expect(await isSignedIn(ofBob)).toBe(true);
    });
  });

  test.describe('accounts / Active sessions', () => {
    test('Sessions are ended on the pages', async ({
      page,
      openAccount,
      signIn,
      newBrowser,
      admin,
    }) => {
      const [ana, bob] = [await openAccount('Ana'), await openAccount('Bob')];
      const [second, ofBob, office] = [await newBrowser(), await newBrowser(), await newBrowser()];
      await signIn(ana);
      await signIn(admin, office);
      await signIn(ana, second);
      await signIn(bob, ofBob);
      await page.goto('/account');
      const sessions = page.getByRole('table', { name: 'Active sessions' });
      await expect(sessions.getByText('This browser')).toHaveCount(1);
      await sessions.getByRole('button', { name: /^End the session/ }).click();
      await expect(page.getByText('Session ended.')).toBeVisible();
      expect(await isSignedIn(second)).toBe(false);

      await office.goto('/admin/sessions');
      await field(office, 'E-mail').fill(bob.email);
      await office.getByRole('button', { name: 'Show' }).click();
      const row = office.getByRole('row').filter({ hasText: bob.email });
      await row.getByRole('button', { name: /^End the session/ }).click();
      await expect(office.getByText('Session ended.')).toBeVisible();
      expect(await isSignedIn(ofBob)).toBe(false);
      expect(await isSignedIn(page)).toBe(true);
    });
  });

  test.describe('accounts / Changing a password', () => {
    test('A new password replaces the old one', async ({
      page,
      request,
      openAccount,
      signIn,
      newBrowser,
    }) => {
      const ana = await openAccount();
      const token = await newToken(request, ana);
      const other = await newBrowser();
      await signIn(ana);
      await signIn(ana, other);
      await changePassword(page, 'a wrong password', 'battery staple');
      await expectErrorAt(field(page, 'Current password'), /The password is wrong/);
      expect((await logIn(request, ana)).status()).toBe(200);

      await changePassword(page, ana.password, 'battery staple');
      await expect(page.getByText('Password changed')).toBeVisible();
      const refused = await logIn(request, ana);
      expect([refused.status(), (await refused.json()).code]).toEqual([401, 'INVALID_CREDENTIALS']);
      const changed = { ...ana, password: 'battery staple' };
      expect(await cartWith(request, await newToken(request, changed))).toBe(200);
      expect(await isSignedIn(page)).toBe(true);
      expect(await isSignedIn(other)).toBe(false);
      expect(await cartWith(request, token)).toBe(401);
    });
  });

  test.describe('accounts / Common passwords', () => {
    test('A common password is refused · on the pages', async ({ page, openAccount, signIn }) => {
      const email = uniqueEmail('ana');
      await page.goto('/register');
      await field(page, 'Name').fill('Ana');
      await field(page, 'E-mail').fill(email);
      await field(page, 'Password').fill('Password1');
      await page.getByRole('button', { name: 'Create account' }).click();
      await expectErrorAt(field(page, 'Password'), /too common/);

      const bob = await openAccount('Bob');
      await signIn(bob);
      await changePassword(page, bob.password, bob.email.toUpperCase());
      await expectErrorAt(field(page, 'New password'), /your e-mail address/);
    });
  });

  test.describe('accounts / Login attempts', () => {
    test('Ten wrong logins are enough', async ({ page, request, openAccount }) => {
      const ana = await openAccount();
      // Everybody else here comes from one address, which has a hundred wrong logins an hour.
      const network = () => Math.floor(Math.random() * 65_536).toString(16);
      const here = { 'x-forwarded-for': `2001:db8:${network()}:${network()}::1` };

      const bob = { name: 'Bob', email: uniqueEmail('bob'), password: 'paper and ink' };
      for (const person of [ana, bob]) {
        for (let n = 1; n <= 10; n++) {
          const wrong = await logIn(request, { ...person, password: `wrong password ${n}` }, here);
          expect(wrong.status()).toBe(401);
        }
        const last = await logIn(request, person, here);
        expect([last.status(), (await last.json()).code]).toEqual([429, 'RATE_LIMITED']);
        const seconds = Number(last.headers()['retry-after']);
        expect(seconds).toBeGreaterThanOrEqual(1);
        expect(seconds).toBeLessThanOrEqual(900);
      }
      await page.setExtraHTTPHeaders(here);
      await page.goto('/sign-in');
      await field(page, 'E-mail').fill(ana.email);
      await field(page, 'Password').fill(ana.password);
      await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
      await expect(page.getByRole('main').getByRole('alert')).toHaveText(
        /^Too many attempts; try again in \d+ minutes$/,
      );
      await expect(field(page, 'E-mail')).toHaveValue(ana.email);
    });
  });

  test.describe('beyond the scenarios: the account', () => {
    test('Is for whoever is signed in', async ({
      page,
      openAccount,
      signIn,
      javaScriptEnabled,
    }) => {
      await page.goto('/account');
      await expect(page).toHaveURL('/sign-in?next=/account');
      const ana = await openAccount('Ana');
      await signIn(ana);
      await page.goto('/account');
      for (const shown of [ana.name, ana.email]) {
        await expect(page.getByRole('main')).toContainText(shown);
      }
      await page.getByRole('main').getByRole('link', { name: 'Orders' }).click();
      await expect(page.getByRole('heading', { name: 'Orders', exact: true })).toBeVisible();
      if (!javaScriptEnabled) return;
      await page.getByRole('banner').getByRole('link', { name: ana.name }).click();
      await expect(page.getByRole('heading', { name: 'Account' })).toBeVisible();
    });
  });
}
