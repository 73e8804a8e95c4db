import type { APIRequestContext, Page } from '@playwright/test';
import { type Account, expect, test } from './fixtures';
import { expectErrorAt, field } from './steps';

/** Somebody buys two pieces of a product while the office has it open. */
async function sell(
  adminApi: APIRequestContext,
  { id: userId }: Account,
  productId: string,
): Promise<string> {
  await adminApi.post('/api/cart/items', { data: { userId, productId, quantity: 2 } });
  return (await (await adminApi.post('/api/orders', { data: { userId } })).json()).id;
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

/** The same with JavaScript and without. */
export function officeConflictScenarios(): void {
  test.describe('back-office / Changes that go by what was shown', () => {
    test.beforeEach(async ({ signIn, admin }) => signIn(admin));

    test('The product form brings no sold piece back', async ({
      page,
      addProduct,
      adminApi,
      openAccount,
    }) => {
      const { id, name } = await addProduct({ stock: 10 });
      await page.goto(`/admin/products/${id}`);
      await expect(field(page, 'Stock')).toHaveValue('10');
      await sell(adminApi, await openAccount(), id);
      await field(page, 'Name').fill(`${name} again`);
      await save(page);
      await expect(page.getByText('Saved. Live in your shop.')).toBeVisible();
      const product = await (await adminApi.get(`/api/products/${id}`)).json();
      expect(product).toMatchObject({ name: `${name} again`, stock: 8 });
    });

    test('The second admin sees both prices', async ({
      page,
      addProduct,
      adminApi,
      newBrowser,
      signIn,
      admin,
    }) => {
      const { id } = await addProduct({ priceCents: 1250 });
      const second = await newBrowser();
      await signIn(admin, second);
      for (const each of [page, second]) await each.goto(`/admin/products/${id}`);

      await field(page, 'Price').fill('13.00');
      await field(page, 'Name').fill('Harbour');
      await save(page);
      await expect(page.getByText('Saved. Live in your shop.')).toBeVisible();

      const description = second.getByLabel('Description').filter({ visible: true });
      await field(second, 'Price').fill('14.00');
      await description.fill('Two inks');
      await save(second);
      await expectErrorAt(field(second, 'Price'), /12\.50.*13\.00/);
      await expect(field(second, 'Price')).toHaveValue('14.00');
      await expect(description).toHaveValue('Two inks');
      await expect(field(second, 'Name')).toHaveValue('Harbour');
      const read = async () => (await adminApi.get(`/api/products/${id}`)).json();
      expect(await read()).toMatchObject({ priceCents: 1300, description: '' });

      await save(second);
      await expect(second.getByText('Saved. Live in your shop.')).toBeVisible();
      const both = { name: 'Harbour', priceCents: 1400, description: 'Two inks' };
      expect(await read()).toMatchObject(both);
    });

    test('The stock in the list goes by what was shown', async ({
      page,
      addProduct,
      adminApi,
      openAccount,
    }) => {
      const { id, name } = await addProduct({ stock: 10 });
      await page.goto(`/admin/products?q=${name.split(' ').at(-1)}`);
      const stock = page.getByLabel(`Stock of ${name}`, { exact: true });
      const saveStock = page.getByRole('button', { name: `Save stock of ${name}` });
      const read = async () => (await (await adminApi.get(`/api/products/${id}`)).json()).stock;
      await expect(stock).toHaveValue('10');
      await sell(adminApi, await openAccount(), id);

      await stock.fill('12');
      await saveStock.click();
      await expectErrorAt(stock, /10.*8/);
      await expect(stock).toHaveValue('12');
      expect(await read()).toBe(8);

      await stock.fill('+5');
      await saveStock.click();
      await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Saved');
      expect(await read()).toBe(13);
    });
  });

  test.describe('back-office / Stock history in the office', () => {
    test('The office shows how a stock came about', async ({
      page,
      addProduct,
      adminApi,
      openAccount,
      signIn,
      admin,
    }) => {
      await signIn(admin);
      const { id } = await addProduct({ stock: 5 });
      const orderId = await sell(adminApi, await openAccount(), id);
      await page.goto(`/admin/products/${id}`);
      await field(page, 'Add or remove').fill('20');
      await field(page, 'Reason').selectOption('Restocked');
      await page.getByRole('button', { name: 'Change stock' }).click();
      await expect(page.getByText('Stock updated.')).toBeVisible();
      const rows = page.getByRole('region', { name: 'Stock history' }).getByRole('row');
      for (const [n, words] of [/\+20Restocked/, /-2Sold/, /\+5Opening stock/].entries()) {
        await expect(rows.nth(n + 1)).toHaveText(words);
      }
      const order = rows.nth(2).getByRole('link', { name: 'Sold' });
      await expect(order).toHaveAttribute('href', `/admin/orders/${orderId}`);
      expect((await (await adminApi.get(`/api/products/${id}`)).json()).stock).toBe(23);
    });
  });
}
