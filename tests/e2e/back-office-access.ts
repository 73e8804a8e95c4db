import { expect, test } from './fixtures';
import { field, placeOrder, putInCart } from './steps';

/** The same with JavaScript and without. */
export function officeAccessScenarios(): void {
  test.describe('back-office / Office access', () => {
    test('A visitor is sent to sign in', { tag: '@layout' }, async ({ page, admin }) => {
      await page.goto('/admin/products');
      await expect(page).toHaveURL('/sign-in?next=%2Fadmin%2Fproducts');
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
      await field(page, 'E-mail').fill(admin.email);
      await field(page, 'Password').fill(admin.password);
      await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Products');
      await expect(page).toHaveURL('/admin/products');
    });

    test('A shopper does not find the office', async ({
      page,
      addProduct,
      openAccount,
      signIn,
    }) => {
      const { id, name } = await addProduct();
      await signIn(await openAccount());
      await putInCart(page, (await addProduct()).slug);
      const order = await placeOrder(page);
      const pages = [
        '/admin',
        '/admin/products',
        '/admin/orders',
        '/admin/keys',
        '/admin/sessions',
        '/admin/products/new',
        `/admin/products/${id}`,
        `/admin/orders/${order}`,
      ];
      for (const path of pages) {
        const answer = await page.goto(path);
        expect([path, answer?.status()]).toEqual([path, 404]);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
        const sent = (await answer?.text()) ?? '';
        expect(sent).not.toContain(name);
        expect(sent).not.toContain(order.slice(0, -1));
        await expect(page.getByRole('table')).toHaveCount(0);
      }
    });
  });
}
