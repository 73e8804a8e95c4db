import type { Page } from '@playwright/test';
import { accountScenarios } from './accounts';
import { expect, test } from './fixtures';
import { putInCart } from './steps';

accountScenarios();

async function askSession(page: Page): Promise<{ cacheControl: string | null; body: unknown }> {
  return page.evaluate(async () => {
    const answer = await fetch('/api/session');
    return { cacheControl: answer.headers.get('cache-control'), body: await answer.json() };
  });
}

test.describe('accounts / Session summary', () => {
  test('A visitor has a session summary', async ({ page, addProduct }) => {
    await putInCart(page, (await addProduct()).slug, 2);
    await putInCart(page, (await addProduct()).slug, 1);
    await page.goto('/');
    const body = { user: null, cartQuantity: 3 };
    expect(await askSession(page)).toEqual({ cacheControl: 'no-store', body });
    await expect(page.getByRole('banner')).toContainText('Cart3');
  });

  test('A signed-in user has a session summary', async ({ page, openAccount, signIn }) => {
    const ana = await openAccount();
    await signIn(ana);
    await page.goto('/');
    const { id, name, email } = ana;
    const body = { user: { id, name, email, role: 'shopper' }, cartQuantity: 0 };
    expect(await askSession(page)).toEqual({ cacheControl: 'no-store', body });
    await expect(page.getByRole('banner').getByRole('link', { name })).toBeVisible();
  });
});
