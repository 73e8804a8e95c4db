import { expect, test } from './fixtures';
import {
  cartLine,
  declinedCard,
  expectErrorAt,
  expectOrderIs,
  field,
  goodCard,
  payWith,
  placeOrder,
  putInCart,
  totalOf,
} from './steps';
import { buyingScenarios } from './storefront-buying';

buyingScenarios();

test.describe('storefront / Buying', () => {
  test('A purchase without JavaScript', async ({ page, addProduct, newBrowser }) => {
    const wanted = await addProduct({ priceCents: 1250 });
    const other = await addProduct({ priceCents: 999 });
    await page.goto('/');
    await page.getByRole('link', { name: wanted.name }).click();
    await field(page, 'Quantity').fill('2');
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await expect(page.getByRole('status')).toHaveText('Added to your cart.');
    await putInCart(page, other.slug);
    await page.getByRole('link', { name: 'View cart' }).click();
    await expect(totalOf(page)).toContainText('€34.99');

    const line = cartLine(page, wanted.name);
    await line.getByRole('spinbutton').fill('3');
    await line.getByRole('button', { name: 'Update' }).click();
    await expect(totalOf(page)).toContainText('€47.49');
    await page.getByRole('button', { name: `Remove ${other.name}` }).click();
    await expect(cartLine(page, other.name)).toHaveCount(0);
    await expect(totalOf(page)).toContainText('€37.50');

    const id = await placeOrder(page, 'guest@example.com');
    await expectOrderIs(page, 'PENDING_PAYMENT');
    await expect(totalOf(page)).toContainText('€37.50');
    await payWith(page, declinedCard);
    await expectErrorAt(field(page, 'Card number'), /declined/);
    await expect(field(page, 'Card number')).toHaveValue('');
    await expectOrderIs(page, 'PENDING_PAYMENT');
    await payWith(page, goodCard);
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    await expectOrderIs(page, 'PAID');
    await expect(field(page, 'Card number')).toHaveCount(0);

    const link = page.getByRole('link', { name: `/orders/${id}?key=` });
    const elsewhere = await newBrowser();
    for (const path of [`/orders/${id}`, `/orders/${id}?key=wrong`]) {
      expect((await elsewhere.goto(path))?.status()).toBe(404);
    }
    await elsewhere.goto((await link.getAttribute('href')) ?? '');
    await expectOrderIs(elsewhere, 'PAID');
  });
});
