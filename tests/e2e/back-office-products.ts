import { tag } from '../doors/unique';
import { expect, test } from './fixtures';
import { expectErrorAt, field } from './steps';

/** The same with JavaScript and without. */
export function officeProductScenarios(): void {
  test.describe('back-office / Products in the office', () => {
    test.beforeEach(async ({ signIn, admin }) => signIn(admin));

    test('A product added in the office is on sale', async ({ page, newBrowser, adminApi }) => {
      const name = `Blue Harbour ${tag()}`;
      await page.goto('/admin/products');
      await page.getByRole('link', { name: 'Add a product' }).click();
      await field(page, 'Name').fill(name);
      await field(page, 'Price').fill('12.50');
      await field(page, 'Stock').fill('5');
      await field(page, 'Category').fill('posters');
      await page.getByRole('button', { name: 'Add product' }).click();
      await expect(page.getByText('Product added.')).toBeVisible();

      const slug = name.toLowerCase().replaceAll(' ', '-');
      const visitor = await newBrowser();
      for (const path of ['/', '/category/posters']) {
        await visitor.goto(path);
        await expect(visitor.getByRole('article').filter({ hasText: name })).toContainText(
          '€12.50',
        );
      }
      await visitor.goto(`/products/${slug}`);
      await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(visitor.getByRole('button', { name: 'Add to cart' })).toBeVisible();
      const listed = await adminApi.get(`/api/products?q=${encodeURIComponent(name)}`);
      expect(await listed.json()).toMatchObject([
        { name, slug, priceCents: 1250, stock: 5, category: 'posters' },
      ]);
    });

    test('A wrong field keeps what was typed', async ({ page, adminApi }) => {
      const category = `atlas-${tag()}`;
      await page.goto('/admin/products/new');
      await field(page, 'Price').fill('abc');
      await field(page, 'Stock').fill('7');
      await field(page, 'Category').fill(category);
      const description = page.getByLabel('Description');
      await description.fill('Two inks');
      await page.getByRole('button', { name: 'Add product' }).click();
      await expectErrorAt(field(page, 'Name'));
      await expectErrorAt(field(page, 'Price'), /12\.50/);
      await expect(field(page, 'Price')).toHaveValue('abc');
      await expect(field(page, 'Stock')).toHaveValue('7');
      await expect(field(page, 'Category')).toHaveValue(category);
      await expect(description).toHaveValue('Two inks');
      const listed = await adminApi.get(`/api/products?category=${category}`);
      expect(await listed.json()).toEqual([]);
    });

    test('An edited product is changed in the shop', async ({ page, addProduct, newBrowser }) => {
      const { id, slug } = await addProduct({ priceCents: 1250, stock: 5 });
      const visitor = await newBrowser();
      await visitor.goto(`/products/${slug}`);
      await expect(visitor.getByRole('main')).toContainText('€12.50');
      await page.goto(`/admin/products/${id}`);
      await expect(field(page, 'Price')).toHaveValue('12.50');
      await field(page, 'Price').fill('13.00');
      await field(page, 'Stock').fill('0');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText('Saved. Live in your shop.')).toBeVisible();
      await visitor.goto(`/products/${slug}`);
      await expect(visitor.getByRole('main')).toContainText('€13.00');
      await expect(visitor.getByRole('main')).toContainText('Sold out');
      await expect(visitor.getByRole('button', { name: 'Add to cart' })).toHaveCount(0);
    });

    test('A product archived in the office is gone from the shop', async ({
      page,
      addProduct,
      newBrowser,
    }) => {
      const { id, slug, name } = await addProduct({ name: `Blue Harbour ${tag()}` });
      const visitor = await newBrowser();
      await visitor.goto('/');
      const card = visitor.getByRole('article').filter({ hasText: name });
      await expect(card).toBeVisible();
      await page.goto(`/admin/products/${id}`);
      await page.getByText('Archive this product').click();
      await page.getByRole('button', { name: 'Yes, archive it' }).click();
      await expect(page.getByText('Product archived.')).toBeVisible();
      await expect(page.getByRole('row').filter({ hasText: name })).toHaveCount(0);
      await visitor.goto('/');
      await expect(visitor.getByRole('article').first()).toBeVisible();
      await expect(card).toHaveCount(0);
      const answer = await visitor.goto(`/products/${slug}`);
      expect(answer?.status()).toBe(404);
    });

    test('The office finds a product by its name', async ({ page, addProduct }) => {
      const word = tag();
      const harbour = await addProduct({ name: `Blue Harbour ${word}`, stock: 17 });
      const forest = await addProduct({ name: `Red Forest ${word}` });
      await page.goto('/admin/products');
      await page.getByRole('searchbox').fill(`harbour ${word}`);
      await page.getByRole('button', { name: 'Search' }).click();
      const row = page.getByRole('row').filter({ hasText: harbour.name });
      await expect(row.getByLabel(`Stock of ${harbour.name}`, { exact: true })).toHaveValue('17');
      await expect(page.getByRole('main')).not.toContainText(forest.name);
      await expect(page.getByRole('searchbox')).toHaveValue(`harbour ${word}`);
    });
  });

  test.describe('beyond the scenarios: the office', () => {
    test.beforeEach(async ({ signIn, admin }) => signIn(admin));

    test('The stock is set in the list', { tag: '@layout' }, async ({
      page,
      addProduct,
      adminApi,
    }) => {
      const { id, name } = await addProduct({ stock: 5 });
      const stock = page.getByLabel(`Stock of ${name}`, { exact: true });
      const save = page.getByRole('button', { name: `Save stock of ${name}` });
      await page.goto(`/admin/products?q=${name.split(' ').at(-1)}`);
      await stock.fill('lots');
      await save.click();
      await expect(page.getByText('Enter a number, or a change such as +5 or -2')).toBeVisible();
      await expect(stock).toHaveValue('lots');
      await stock.fill('8');
      await save.click();
      await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Saved');
      await expect(stock).toHaveValue('8');
      const product = await adminApi.get(`/api/products/${id}`);
      expect((await product.json()).stock).toBe(8);
    });

    test('An edit that is refused keeps what was typed', async ({ page, addProduct }) => {
      const { id } = await addProduct();
      await page.goto(`/admin/products/${id}`);
      await field(page, 'Name').fill('');
      await field(page, 'Price').fill('1.234,5');
      await page.getByRole('button', { name: 'Save' }).click();
      await expectErrorAt(field(page, 'Name'));
      await expectErrorAt(field(page, 'Price'));
      await expect(field(page, 'Price')).toHaveValue('1.234,5');
    });
  });
}
