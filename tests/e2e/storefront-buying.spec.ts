import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import {
  cartLine,
  declinedCard,
  expectErrorAt,
  expectOrderIs,
  expectStatus,
  field,
  fillAddress,
  goodCard,
  payWith,
  putInCart,
  totalOf,
} from './steps';
import { buyingScenarios } from './storefront-buying';

buyingScenarios();

/** Keeps what the page posts from the server until it is let go. */
async function holdPosts(page: Page): Promise<{ arrived: Promise<unknown>; letGo: () => void }> {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const arrived = page.waitForRequest((request) => request.method() === 'POST');
  await page.route('**', async (route) => {
    if (route.request().method() === 'POST') await gate;
    await route.fallback();
  });
  return { arrived, letGo };
}

/** The header knows the cart once the scripts run. */
async function openCart(page: Page, pieces: number): Promise<void> {
  await page.goto('/cart');
  await expect(page.getByRole('banner')).toContainText(`Cart${pieces}`);
}

test.describe('storefront / Buying', () => {
  test('A purchase from the list to PAID', { tag: '@layout' }, async ({
    page,
    addProduct,
    openAccount,
    signIn,
  }) => {
    const { name } = await addProduct({ priceCents: 1250 });
    const ana = await openAccount();
    await signIn(ana);
    await page.goto('/');
    await page.getByRole('link', { name }).click();
    await page.getByRole('button', { name: 'Quantity: one more' }).click();
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await expect(page.getByText('Added to your cart.')).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('Cart2');

    await page.getByRole('link', { name: 'View cart' }).click();
    await expect(totalOf(page)).toContainText('€25.00');
    await page.getByRole('link', { name: 'Check out' }).click();
    await expect(field(page, 'E-mail')).toHaveValue(ana.email);
    await fillAddress(page);
    await page.getByRole('button', { name: 'Continue to payment' }).click();

    await page.waitForURL(/\/orders\/order_/);
    await expectOrderIs(page, 'PENDING_PAYMENT');
    await payWith(page, declinedCard);
    await expectErrorAt(field(page, 'Card number'), /declined/);
    await expect(field(page, 'Card number')).toBeFocused();
    await expect(field(page, 'Card number')).toHaveValue('');
    await expectOrderIs(page, 'PENDING_PAYMENT');
    await payWith(page, goodCard);
    await expectOrderIs(page, 'PAID');
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();

    await page.getByRole('link', { name: 'All your orders' }).click();
    const row = page.getByRole('row').filter({ hasText: name });
    await expectStatus(row, 'PAID');
    await expect(row).toContainText(`2 × ${name}`);
    await expect(row).toContainText('€25.00');
  });

  test('The cart reacts at once and puts itself right', { tag: '@layout' }, async ({
    page,
    addProduct,
  }) => {
    const { name, slug } = await addProduct({ priceCents: 1250, stock: 200 });
    await putInCart(page, slug, 2);
    await openCart(page, 2);
    const { arrived, letGo } = await holdPosts(page);
    const quantity = cartLine(page, name).getByRole('spinbutton');
    await cartLine(page, name)
      .getByRole('button', { name: /one more$/ })
      .click();
    await arrived;
    await expect(totalOf(page)).toContainText('€37.50');
    await expect(page.getByRole('banner')).toContainText('Cart2');
    letGo();
    await expect(page.getByRole('banner')).toContainText('Cart3');
    await expect(totalOf(page)).toContainText('€37.50');

    for (const tooMany of ['100', '250']) {
      await quantity.fill(tooMany);
      await quantity.press('Enter');
      await expectErrorAt(quantity, /1 to 99/);
      await expect(quantity).toHaveValue('3');
      await expect(totalOf(page)).toContainText('€37.50');
    }

    await page.goto(`/products/${slug}`);
    await field(page, 'Quantity').fill('97');
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await expectErrorAt(field(page, 'Quantity'), /99/);
    await openCart(page, 3);
    await expect(quantity).toHaveValue('3');
  });

  test('The cart reacts at once and puts itself right · when the line is gone', async ({
    page,
    addProduct,
    newBrowser,
  }) => {
    const first = await addProduct({ priceCents: 1250 });
    const second = await addProduct({ priceCents: 500 });
    await putInCart(page, first.slug, 2);
    await putInCart(page, second.slug);
    await openCart(page, 3);
    // Another device: a tab of this browser would tell.
    const elsewhere = await newBrowser();
    await elsewhere.context().addCookies(await page.context().cookies());
    await elsewhere.goto('/cart');
    await elsewhere.getByRole('button', { name: `Remove ${first.name}` }).click();
    await expect(totalOf(elsewhere)).toContainText('€5.00');

    const { arrived, letGo } = await holdPosts(page);
    await cartLine(page, first.name)
      .getByRole('button', { name: /one more$/ })
      .click();
    await arrived;
    await expect(totalOf(page)).toContainText('€42.50');
    letGo();
    await expect(totalOf(page)).toContainText('€5.00');
    await expect(cartLine(page, first.name)).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible();

    // The last line, too, says what became of it.
    await elsewhere.reload();
    await elsewhere.getByRole('button', { name: `Remove ${second.name}` }).click();
    await expect(elsewhere.getByText('Your cart is empty')).toBeVisible();
    await cartLine(page, second.name)
      .getByRole('button', { name: /one more$/ })
      .click();
    await expect(page.getByText('Your cart is empty')).toBeVisible();
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  });
});
