import type { Page, Request } from '@playwright/test';
import { tag } from '../doors/unique';
import { officeAccessScenarios } from './back-office-access';
import { officeConflictScenarios } from './back-office-conflicts';
import { officeKeyScenarios } from './back-office-keys';
import { officeOrderScenarios } from './back-office-orders';
import { officeProductScenarios } from './back-office-products';
import { expect, test } from './fixtures';
import { field } from './steps';

officeAccessScenarios();
officeProductScenarios();
officeConflictScenarios();
officeOrderScenarios();
officeKeyScenarios();

/** What the admin's browser would send to add a product; it is kept from the shop. */
async function catchForm(page: Page, name: string): Promise<Request> {
  await page.goto('/admin/products/new');
  await field(page, 'Name').fill(name);
  await field(page, 'Price').fill('12.50');
  await field(page, 'Stock').fill('5');
  await field(page, 'Category').fill('posters');
  const caught = page.waitForRequest((request) => request.method() === 'POST');
  await page.route('**', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.fallback(),
  );
  await page.getByRole('button', { name: 'Add product' }).click();
  return caught;
}

test.describe('back-office / Office access', () => {
  for (const scripted of [true, false]) {
    const how = scripted ? 'as a script sends it' : 'as a plain form';
    test(`A sent form is no way in · ${how}`, async ({
      browser,
      shopUrl,
      admin,
      adminApi,
      openAccount,
      signIn,
      newBrowser,
    }) => {
      const name = `Planted ${tag()}`;
      const office = await browser.newContext({ javaScriptEnabled: scripted });
      const page = await office.newPage();
      await signIn(admin, page);
      const form = await catchForm(page, name);
      const { cookie: _, host: __, 'content-length': ___, ...headers } = await form.allHeaders();
      const data = form.postDataBuffer() ?? '';
      const sendFrom = (where: Page) =>
        where.request.post('/admin/products/new', {
          headers: { ...headers, origin: shopUrl },
          data,
          maxRedirects: 0,
        });
      const shelved = async () => {
        const listed = await adminApi.get(`/api/products?q=${encodeURIComponent(name)}`);
        return (await listed.json()).length;
      };

      const [shopper, visitor] = [await newBrowser(), await newBrowser()];
      await signIn(await openAccount(), shopper);
      for (const outsider of [shopper, visitor]) {
        const answer = await sendFrom(outsider);
        expect(answer.headers().location ?? '').not.toMatch(/\/admin\/products\/prod_/);
        expect(await answer.text()).not.toMatch(/prod_[0-9a-z]{21}/);
        expect(await shelved()).toBe(0);
      }
      // The same bytes from the admin do add it: it was the session that was missing.
      await sendFrom(page);
      expect(await shelved()).toBe(1);
      await office.close();
    });
  }
});
