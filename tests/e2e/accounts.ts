import type { Page } from '@playwright/test';
import { expect, type Person, test } from './fixtures';
import { expectErrorAt, field, putInCart } from './steps';

async function register(page: Page, { name, email, password }: Person): Promise<void> {
  await field(page, 'Name').fill(name);
  await field(page, 'E-mail').fill(email);
  await field(page, 'Password').fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
}

async function typeAndSignIn(page: Page, email: string, password: string): Promise<void> {
  await field(page, 'E-mail').fill(email);
  await field(page, 'Password').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
}

function isSession({ name }: { readonly name: string }): boolean {
  return name.endsWith('next-auth.session-token');
}

/** The same with JavaScript and without. */
export function accountScenarios(): void {
  test.describe('accounts / Signing in with a browser', () => {
    test('Registering on the page signs in', async ({ page, newcomer, javaScriptEnabled }) => {
      await page.goto('/register');
      await register(page, newcomer);
      await expect(page.getByRole('heading', { name: 'Orders', exact: true })).toBeVisible();
      await expect(page.getByRole('main')).toContainText(`Signed in as ${newcomer.name}`);
      // Pages that are the same for everybody get the name from a script.
      if (javaScriptEnabled) {
        await expect(page.getByRole('banner')).toContainText(newcomer.name);
        await page.goto('/');
        await expect(page.getByRole('banner')).toContainText(newcomer.name);
      }
      await page.goto('/orders');
      await expect(page.getByRole('main')).toContainText(newcomer.email);
      const cookies = await page.context().cookies();
      const session = cookies.find(isSession);
      expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    });

    test('A refused sign-in keeps the address', async ({ page, openAccount }) => {
      const { email } = await openAccount();
      await page.goto('/sign-in');
      await typeAndSignIn(page, email, 'a wrong password');
      await expect(page.getByRole('main').getByRole('alert')).toHaveText(
        'The e-mail address or the password is wrong',
      );
      await expect(field(page, 'E-mail')).toHaveValue(email);
      await expect(field(page, 'Password')).toHaveValue('');
      await expect(page).toHaveURL('/sign-in');
    });

    test('Signing out ends the visit', async ({ page, openAccount, javaScriptEnabled }) => {
      const ana = await openAccount();
      await page.goto('/sign-in');
      await typeAndSignIn(page, ana.email, ana.password);
      await expect(page.getByRole('heading', { name: 'Orders', exact: true })).toBeVisible();
      const header = page.getByRole('banner');
      // Without a script the header has no name that could go.
      if (javaScriptEnabled) await expect(header).toContainText(ana.name);
      const before = await page.context().cookies();
      expect(before.filter(isSession)).toHaveLength(1);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await expect(page).toHaveURL('/');
      await expect(header.getByRole('link', { name: 'Sign in' })).toBeVisible();
      await expect(header).not.toContainText(ana.name);
      expect((await page.context().cookies()).filter(isSession)).toEqual([]);
      await page.goto('/orders');
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
      await expect(page).toHaveURL('/sign-in?next=/orders');
    });

    for (const address of ['https://evil.example/', '//evil.example/', '/\\evil.example/']) {
      test(`A return address on another site is ignored · ${address}`, async ({
        page,
        baseURL,
        openAccount,
      }) => {
        const ana = await openAccount();
        await page.goto(`/sign-in?${new URLSearchParams({ next: address })}`);
        await typeAndSignIn(page, ana.email, ana.password);
        await expect(page.getByRole('heading', { name: 'Orders', exact: true })).toBeVisible();
        expect(new URL(page.url()).origin).toBe(baseURL);
      });
    }
  });

  test.describe('beyond the scenarios: accounts', () => {
    test('A refused registration names each field and keeps what was typed', async ({
      page,
      openAccount,
      javaScriptEnabled,
    }) => {
      const ana = await openAccount();
      await page.goto('/register');
      await register(page, { name: ' ', email: 'nope', password: '1234567' });
      for (const label of ['Name', 'E-mail', 'Password']) await expectErrorAt(field(page, label));
      await expect(field(page, 'E-mail')).toHaveValue('nope');
      await expect(field(page, 'Password')).toHaveValue('');
      await register(page, { ...ana, name: 'Somebody else' });
      await expectErrorAt(field(page, 'E-mail'));
      await expect(field(page, 'Name')).toHaveValue('Somebody else');
      if (javaScriptEnabled) await expect(field(page, 'E-mail')).toBeFocused();
    });

    test('What a visitor collected is there after registering', async ({
      page,
      addProduct,
      newcomer,
      javaScriptEnabled,
    }) => {
      const { slug, name } = await addProduct();
      await putInCart(page, slug, 3);
      await page.goto('/register?next=/cart');
      await register(page, newcomer);
      await expect(page.getByRole('heading', { name: 'Cart' })).toBeVisible();
      await expect(page.getByRole('main')).toContainText(name);
      await expect(page.getByRole('spinbutton')).toHaveValue('3');
      if (javaScriptEnabled) await expect(page.getByRole('banner')).toContainText('Cart3');
      const cookies = await page.context().cookies();
      expect(cookies.filter((cookie) => cookie.name.endsWith('openshelf_cart'))).toEqual([]);
    });

    test('Whoever is signed in need not sign in again', async ({ page, openAccount, signIn }) => {
      await signIn(await openAccount());
      for (const path of ['/sign-in?next=/cart', '/register?next=/cart']) {
        await page.goto(path);
        await expect(page).toHaveURL('/cart');
      }
    });
  });
}
