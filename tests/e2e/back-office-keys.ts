import type { Page } from '@playwright/test';
import { tag } from '../doors/unique';
import { expect, test } from './fixtures';
import { expectErrorAt, field } from './steps';

export async function makeKey(page: Page, name: string): Promise<string> {
  await page.goto('/admin/keys');
  await field(page, 'Name').fill(name);
  await page.getByLabel('Read every order').check();
  await page.getByRole('button', { name: 'Create key' }).click();
  const shown = page.getByRole('main').locator('code').filter({ hasText: /^osk_/ });
  await expect(shown).toHaveText(/^osk_[0-9A-Za-z]{32,}$/);
  return (await shown.textContent()) ?? '';
}

/** The same with JavaScript and without. */
export function officeKeyScenarios(): void {
  test.describe('api-keys / Making keys', () => {
    test.beforeEach(async ({ signIn, admin }) => signIn(admin));

    test('A key made in the office opens the API', async ({ page, newBrowser }) => {
      const name = `Warehouse ${tag()}`;
      const key = await makeKey(page, name);
      const row = page.getByRole('row').filter({ hasText: name });
      await expect(row).toContainText('orders:read');

      const program = (await newBrowser()).request;
      const headers = { authorization: `Bearer ${key}` };
      expect((await program.get('/api/orders', { headers })).status()).toBe(200);
      expect((await program.get('/api/keys', { headers })).status()).toBe(403);

      const again = await page.goto('/admin/keys');
      await expect(row).toContainText('orders:read');
      await expect(row).not.toContainText('never');
      expect(await again?.text()).not.toContain(key);
      expect(await page.content()).not.toContain('osk_');
    });

    test('A key made in the office opens the API · and a form that is sent again makes no other', async ({
      page,
    }) => {
      const name = `Warehouse ${tag()}`;
      const posted = page.waitForRequest((request) => request.method() === 'POST');
      const key = await makeKey(page, name);
      const sent = await (await posted).allHeaders();
      const names = ['accept', 'content-type', 'origin', 'next-action', 'next-router-state-tree'];
      const headers = names.flatMap((each) => (sent[each] ? [[each, sent[each]]] : []));
      const again = await page.request.post((await posted).url(), {
        headers: Object.fromEntries(headers),
        data: (await posted).postDataBuffer() ?? '',
      });
      expect(await again.text()).toContain(key);
      await page.goto('/admin/keys');
      await expect(page.getByRole('row').filter({ hasText: name })).toHaveCount(1);
    });

    test('A key made in the office opens the API · and a wrong form keeps what was typed', async ({
      page,
    }) => {
      await page.goto('/admin/keys');
      const name = `Empty ${tag()}`;
      await field(page, 'Name').fill(name);
      await page.getByRole('button', { name: 'Create key' }).click();
      await expect(page.getByText('Choose at least one')).toBeVisible();
      await expect(field(page, 'Name')).toHaveValue(name);
      await field(page, 'Name').fill('');
      await page.getByLabel('Pay any order').check();
      await page.getByRole('button', { name: 'Create key' }).click();
      await expectErrorAt(field(page, 'Name'));
      await expect(page.getByLabel('Pay any order')).toBeChecked();
      await expect(page.getByLabel('Read every order')).not.toBeChecked();
      await expect(page.getByRole('row').filter({ hasText: name })).toHaveCount(0);
    });
  });

  test.describe('api-keys / Revoking and last use', () => {
    test('A revoked key is refused within a second · when it was revoked in the office', async ({
      page,
      signIn,
      admin,
      newBrowser,
    }) => {
      await signIn(admin);
      const name = `Warehouse ${tag()}`;
      const key = await makeKey(page, name);
      await page.goto('/admin/keys');
      const row = page.getByRole('row').filter({ hasText: name });
      await row.getByText('Revoke', { exact: true }).click();
      await row.getByRole('button', { name: `Yes, revoke ${name}` }).click();
      await expect(page.getByText('Key revoked.')).toBeVisible();
      await expect(row.getByRole('button')).toHaveCount(0);
      const headers = { authorization: `Bearer ${key}` };
      const answer = await (await newBrowser()).request.get('/api/orders', { headers });
      expect(answer.status()).toBe(401);
    });
  });
}
