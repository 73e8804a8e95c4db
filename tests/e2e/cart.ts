import { expect, test } from './fixtures';
import { cartLine, putInCart } from './steps';

/** The same with JavaScript and without. */
export function guestCartScenarios(): void {
  test.describe('cart / Guest cart', () => {
    test("A visitor's cart is kept in a cookie", async ({ page, browser, addProduct }) => {
      const { slug, name } = await addProduct();
      await page.goto('/cart');
      expect(await page.context().cookies()).toEqual([]);
      await putInCart(page, slug, 2);
      const [cookie, ...others] = await page.context().cookies();
      expect(others).toEqual([]);
      expect(cookie).toMatchObject({ name: 'openshelf_cart', httpOnly: true, sameSite: 'Lax' });
      expect(cookie?.value.length).toBeGreaterThanOrEqual(22);
      expect(cookie?.expires, 'longer than the browser is open').toBeGreaterThan(
        Date.now() / 1000 + 24 * 60 * 60,
      );
      const nextVisit = await browser.newContext({
        storageState: await page.context().storageState(),
      });
      const later = await nextVisit.newPage();
      await later.goto('/cart');
      await expect(cartLine(later, name).getByRole('spinbutton')).toHaveValue('2');
      await nextVisit.close();
    });

    test('A made-up cookie opens an empty cart', async ({ page, shopUrl }) => {
      const cookie = { name: 'openshelf_cart', value: 'made-up', url: shopUrl };
      await page.context().addCookies([cookie]);
      const answer = await page.goto('/cart');
      expect(answer?.status()).toBe(200);
      await expect(page.getByText('Your cart is empty')).toBeVisible();
    });
  });

  test.describe('beyond the scenarios: the cart', () => {
    test('A number that cannot be is refused, and the cart is as before', async ({
      page,
      addProduct,
      javaScriptEnabled,
    }) => {
      const { slug, name } = await addProduct();
      await putInCart(page, slug, 2);
      await page.goto('/cart');
      const line = cartLine(page, name);
      for (const wrong of ['0', '100', '-3', '']) {
        await line.getByRole('spinbutton').fill(wrong);
        if (javaScriptEnabled) await line.getByRole('spinbutton').press('Enter');
        else await line.getByRole('button', { name: 'Update' }).click();
        await expect(line).toContainText('Choose a quantity from 1 to 99');
        await expect(line.getByRole('spinbutton')).toHaveValue('2');
      }
      await page.goto('/cart');
      await expect(line.getByRole('spinbutton')).toHaveValue('2');
    });

    test('The last line removed leaves an empty cart', async ({ page, addProduct }) => {
      const { slug, name } = await addProduct();
      await putInCart(page, slug);
      await page.goto('/cart');
      await page.getByRole('button', { name: `Remove ${name}` }).click();
      await expect(page.getByText('Your cart is empty')).toBeVisible();
      await page.goto('/checkout');
      await expect(page.getByRole('heading', { name: 'Nothing to check out' })).toBeVisible();
    });
  });
}
