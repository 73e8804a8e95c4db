import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { cartLine, field, fillAddress, placeOrder, putInCart, totalOf } from './steps';

const lost = "We couldn't reach the shop";

/** The next post arrives and is done, and its answer gets lost. */
async function loseNextAnswer(page: Page): Promise<void> {
  let isLost = false;
  await page.route('**', async (route) => {
    if (isLost || route.request().method() !== 'POST') return route.fallback();
    isLost = true;
    await route.fetch({ maxRedirects: 0 });
    await route.abort('connectionreset');
  });
}

async function openFilledCheckout(page: Page): Promise<void> {
  await page.goto('/checkout');
  await field(page, 'E-mail').fill('guest@example.com');
  await fillAddress(page);
}

test.describe('storefront / A lost connection', () => {
  test('An order that could not be sent keeps the form', async ({ page, addProduct }) => {
    const { slug } = await addProduct();
    await putInCart(page, slug);
    await openFilledCheckout(page);
    await page.context().setOffline(true);
    const order = page.getByRole('button', { name: 'Continue to payment' });
    await order.click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(lost);
    await expect(page.locator('[data-refusal]')).toBeFocused();
    await expect(field(page, 'E-mail')).toHaveValue('guest@example.com');
    await expect(field(page, 'Street and number')).toHaveValue('Kai 1');
    await expect(field(page, 'Country')).toHaveValue('DE');
    await page.context().setOffline(false);
    await order.click();
    await page.waitForURL(/\/orders\/order_/);
  });

  test('An order whose answer was lost is placed once', async ({ page, addProduct, adminApi }) => {
    const { id, slug } = await addProduct({ stock: 5 });
    await putInCart(page, slug);
    await openFilledCheckout(page);
    await loseNextAnswer(page);
    const order = page.getByRole('button', { name: 'Continue to payment' });
    await order.click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(lost);
    // Its cart is empty by now: the form stays all the same.
    const looked = page.waitForResponse(/health\/live/);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await looked;
    await order.click();
    await page.waitForURL(/\/orders\/order_/);
    expect((await (await adminApi.get(`/api/products/${id}`)).json()).stock).toBe(4);
  });

  test('What was added twice for a lost answer is in the cart once', async ({
    page,
    addProduct,
  }) => {
    const [first, { slug, name }] = [await addProduct(), await addProduct()];
    await putInCart(page, first.slug);
    await page.goto(`/products/${slug}`);
    await field(page, 'Quantity').fill('3');
    await loseNextAnswer(page);
    const add = page.getByRole('button', { name: 'Add to cart' });
    await add.click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(lost);
    await expect(field(page, 'Quantity')).toHaveValue('3');
    await add.click();
    await expect(page.getByText('Added to your cart.')).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('Cart4');
    // Another wish, and no repeat of the first.
    await field(page, 'Quantity').fill('3');
    await add.click();
    await expect(page.getByRole('banner')).toContainText('Cart7');
    await page.goto('/cart');
    await expect(cartLine(page, name).getByRole('spinbutton')).toHaveValue('6');
  });

  test('A quantity that could not be saved is tried again', async ({ page, addProduct }) => {
    const { slug, name } = await addProduct({ priceCents: 1250 });
    await putInCart(page, slug);
    await page.goto('/cart');
    await expect(page.getByRole('banner')).toContainText('Cart1');
    await page.context().setOffline(true);
    const line = cartLine(page, name);
    await line.getByRole('button', { name: /one more$/ }).click();
    await expect(line.getByRole('alert')).toContainText('Not saved');
    await expect(line.getByRole('spinbutton')).toHaveValue('2');
    await expect(totalOf(page)).toContainText('€12.50');
    await page.context().setOffline(false);
    await line.getByRole('button', { name: 'Try again' }).click();
    await expect(totalOf(page)).toContainText('€25.00');
    await expect(line.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('banner')).toContainText('Cart2');
  });
});

test.describe('storefront / The cart as it is', () => {
  test('A way back shows the cart as it is', async ({ page, addProduct }) => {
    const { slug, name } = await addProduct({ priceCents: 1000 });
    await putInCart(page, slug);
    await page.getByRole('link', { name: 'View cart' }).click();
    await expect(totalOf(page)).toContainText('€10.00');
    await cartLine(page, name).getByRole('link', { name }).click();
    await page.getByRole('button', { name: 'Add to cart' }).filter({ visible: true }).click();
    await expect(page.getByRole('banner').filter({ visible: true })).toContainText('Cart2');
    await page.goBack();
    await expect(totalOf(page)).toContainText('€20.00');
    await expect(cartLine(page, name).getByRole('spinbutton')).toHaveValue('2');
    await expect(page.getByRole('banner').filter({ visible: true })).toContainText('Cart2');
  });

  test('Another tab shows the cart as it is', async ({ page, addProduct }) => {
    const { slug, name } = await addProduct({ priceCents: 1000, stock: 5 });
    await putInCart(page, slug);
    await page.goto('/cart');
    const other = await page.context().newPage();
    await other.goto('/cart');
    await cartLine(other, name)
      .getByRole('button', { name: /one more$/ })
      .click();
    await expect(totalOf(page)).toContainText('€20.00');
    await expect(cartLine(page, name).getByRole('spinbutton')).toHaveValue('2');
    await expect(page.getByRole('banner')).toContainText('Cart2');
    await placeOrder(other, 'guest@example.com');
    await expect(page.getByText('Your cart is empty')).toBeVisible();
    await expect(page.getByRole('banner')).not.toContainText(/Cart\d/);
    await other.close();
  });

  test('A corrected cart leaves no refusal behind', async ({ page, addProduct }) => {
    const { slug, name } = await addProduct({ stock: 2 });
    await putInCart(page, slug, 5);
    await openFilledCheckout(page);
    await page.getByRole('button', { name: 'Continue to payment' }).click();
    const refusal = page.getByRole('main').filter({ visible: true }).getByRole('alert');
    await expect(refusal).toContainText(`Only 2 of ${name} left (you have 5)`);
    await page.getByRole('link', { name: 'Update cart' }).click();
    await cartLine(page, name).getByRole('spinbutton').fill('2');
    await expect(page.getByRole('banner').filter({ visible: true })).toContainText('Cart2');
    await page.getByRole('link', { name: 'Check out' }).filter({ visible: true }).click();
    await expect(page.getByRole('heading', { name: 'Checkout' })).toBeVisible();
    await expect(page.getByRole('main').filter({ visible: true })).toContainText(`2 × ${name}`);
    await expect(refusal).toHaveCount(0);
    await expect(field(page, 'City')).toHaveValue('Hamburg');
    await page
      .getByRole('button', { name: 'Continue to payment' })
      .filter({ visible: true })
      .click();
    await page.waitForURL(/\/orders\/order_/);
  });
});
