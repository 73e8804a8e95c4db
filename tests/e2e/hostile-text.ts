import type { Page } from '@playwright/test';
import { tag } from '../doors/unique';
import { expect, test } from './fixtures';
import { field, putInCart } from './steps';

const attack = '</script><script>owned=1</script><!--';
const description = '"><img src=x onerror=owned=1>';

/** What was entered stands on the page as these characters, and none of it has run. */
async function expectText(page: Page, text: string, where = 'main'): Promise<void> {
  await expect(page.locator(where).getByText(text).filter({ visible: true }).first()).toBeVisible();
  await expectHarmless(page);
}

async function expectHarmless(page: Page): Promise<void> {
  // Without JavaScript nothing could run: then there must be no element that would.
  expect(await page.locator('img[src="x"], [onerror]').count()).toBe(0);
  const scripts = await page.locator('script').allTextContents();
  expect(scripts.filter((text) => text.startsWith('owned='))).toEqual([]);
  expect(await page.evaluate(() => 'owned' in globalThis)).toBe(false);
}

/** The same with JavaScript and without. */
export function hostileTextScenarios(): void {
  test.describe('hostile-input / Text stays text', () => {
    test('A name that closes a script is harmless', async ({
      page,
      newBrowser,
      addProduct,
      signIn,
      admin,
    }) => {
      const name = `${attack} ${tag()}`;
      const { id, slug } = await addProduct({ name, description });

      await page.goto(`/products/${slug}`);
      await expectText(page, name);
      await expectText(page, description);
      await expect(page).toHaveTitle(new RegExp(name.replace(/[^\w]/g, '.')));
      const data = await page.locator('script[type="application/ld+json"]').textContent();
      expect(JSON.parse(data ?? '')).toMatchObject({ name, description });

      await page.goto('/');
      await expectText(page, name);
      await page.goto(`/search?q=${encodeURIComponent(name)}`);
      await expectText(page, name);
      await expect(page.getByRole('searchbox').first()).toHaveValue(name);
      await page.goto(`/art/posters/${slug}.svg`);
      await expectHarmless(page);

      await putInCart(page, slug);
      await page.goto('/cart');
      await expectText(page, name);
      await page.goto('/checkout');
      await expectText(page, name);
      await field(page, 'E-mail').fill(`a-${tag()}@example.com`);
      await field(page, 'Name').fill(attack);
      await field(page, 'Street and number').fill(description);
      await field(page, 'Postcode').fill('<b>1</b>');
      await field(page, 'City').fill(attack);
      await field(page, 'Country').selectOption('DE');
      await page.getByRole('button', { name: 'Continue to payment' }).click();
      await page.waitForURL(/\/orders\/order_/);
      const order = new URL(page.url()).pathname;
      for (const text of [name, attack, description, '<b>1</b>']) await expectText(page, text);

      const office = await newBrowser();
      await signIn(admin, office);
      await office.goto(`/admin/products?q=${encodeURIComponent(name)}`);
      await expectText(office, name);
      await office.goto(`/admin/products/${id}`);
      await expectText(office, name);
      await expect(field(office, 'Name')).toHaveValue(name);
      await expect(office.getByLabel('Description')).toHaveValue(description);
      await office.goto('/admin/orders');
      await expectHarmless(office);
      await office.goto(`/admin${order}`);
      for (const text of [name, attack, description]) await expectText(office, text);
    });
  });
}
