import { expect, test } from './fixtures';
import {
  cartLine,
  expectErrorAt,
  expectOrderIs,
  field,
  fillAddress,
  placeOrder,
  putInCart,
  totalOf,
} from './steps';

/** Forms as they are refused: the same with JavaScript and without. */
export function buyingScenarios(): void {
  test.describe('storefront / Buying', () => {
    test('A checkout error keeps what was typed', async ({
      page,
      addProduct,
      javaScriptEnabled,
    }) => {
      const { slug } = await addProduct();
      await putInCart(page, slug);
      await page.goto('/checkout');
      await fillAddress(page, 'Ana');
      const email = field(page, 'E-mail');
      const city = field(page, 'City');
      await email.fill('nope');
      await city.fill('');
      await page.getByRole('button', { name: 'Continue to payment' }).click();
      await expectErrorAt(email);
      await expectErrorAt(city);
      await expect(email).toHaveValue('nope');
      await expect(field(page, 'Name')).toHaveValue('Ana');
      await expect(field(page, 'Street and number')).toHaveValue('Kai 1');
      await expect(field(page, 'Postcode')).toHaveValue('20457');
      await expect(field(page, 'Country')).toHaveValue('DE');
      await expect(page.locator('main [aria-invalid=true]:visible')).toHaveCount(2);
      if (javaScriptEnabled) await expect(page.locator('[data-refusal]')).toBeFocused();

      // What is typed now counts: nothing of the refused form is left behind.
      await email.fill('ana@example.com');
      await city.fill('Hamburg');
      await page.getByRole('button', { name: 'Continue to payment' }).click();
      await page.waitForURL(/\/orders\/order_/);
      await expect(page.getByRole('main')).toContainText('ana@example.com');
      await expect(page.getByRole('main')).toContainText('20457 Hamburg');
    });

    test('A cart short of stock says what is there', async ({
      page,
      addProduct,
      adminApi,
      openAccount,
      signIn,
    }) => {
      const { id, slug, name } = await addProduct({ stock: 2 });
      await signIn(await openAccount());
      await putInCart(page, slug, 5);
      await page.goto('/cart');
      await expect(cartLine(page, name)).toContainText('Only 2 left');
      await page.getByRole('link', { name: 'Check out' }).click();
      await fillAddress(page);
      await page.getByRole('button', { name: 'Continue to payment' }).click();
      const refusal = page.getByRole('main').getByRole('alert');
      await expect(refusal).toContainText('Some items sold out while you were shopping');
      await expect(refusal).toContainText(`Only 2 of ${name} left (you have 5)`);
      await expect(field(page, 'City')).toHaveValue('Hamburg');
      const orders = await page.request.get('/api/orders');
      expect(await orders.json()).toEqual([]);
      const product = await adminApi.get(`/api/products/${id}`);
      expect((await product.json()).stock).toBe(2);
    });
  });

  test.describe('storefront / The reviewed total on the pages', () => {
    test('A total that has changed is confirmed first', async ({ page, addProduct, adminApi }) => {
      const { id, slug } = await addProduct({ priceCents: 1000, stock: 5 });
      await putInCart(page, slug);
      await page.goto('/checkout');
      await expect(totalOf(page)).toContainText('€10.00');
      await field(page, 'E-mail').fill('guest@example.com');
      await fillAddress(page);
      await adminApi.patch(`/api/products/${id}`, { data: { priceCents: 1900 } });
      const order = page.getByRole('button', { name: 'Continue to payment' });
      await order.click();
      const refusal = page.getByRole('main').getByRole('alert');
      await expect(refusal).toContainText('Your total has changed');
      await expect(refusal).toContainText('It was €10.00 and is now €19.00.');
      await expect(totalOf(page)).toContainText('€19.00');
      await expect(field(page, 'City')).toHaveValue('Hamburg');
      expect((await (await adminApi.get(`/api/products/${id}`)).json()).stock).toBe(5);
      await order.click();
      await page.waitForURL(/\/orders\/order_/);
      await expect(totalOf(page)).toContainText('€19.00');
    });
  });

  test.describe('beyond the scenarios: paying', () => {
    test('A card is not shown again, whatever came of it', async ({ page, addProduct }) => {
      const { slug } = await addProduct();
      await putInCart(page, slug);
      await placeOrder(page, 'guest@example.com');
      const card = field(page, 'Card number');
      for (const refused of ['4000 0000 0000 0002', '1234', '']) {
        await card.fill(refused);
        await page.getByRole('button', { name: /^Pay / }).click();
        await expectErrorAt(card, refused.length > 4 ? /declined/ : /\w/);
        await expect(card).toHaveValue('');
        await expectOrderIs(page, 'PENDING_PAYMENT');
      }
    });

    test('The way to sign in and back keeps the cart', async ({
      page,
      addProduct,
      openAccount,
    }) => {
      const { slug, name } = await addProduct();
      const ana = await openAccount();
      await putInCart(page, slug, 3);
      await page.goto('/checkout');
      await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
      await field(page, 'E-mail').fill(ana.email);
      await field(page, 'Password').fill(ana.password);
      await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
      await expect(page.getByRole('heading', { name: 'Checkout' })).toBeVisible();
      await expect(page).toHaveURL('/checkout');
      await expect(page.getByRole('main')).toContainText(`3 × ${name}`);
      await expect(field(page, 'E-mail')).toHaveValue(ana.email);
      await expect(field(page, 'Name')).toHaveValue(ana.name);
    });
  });
}
