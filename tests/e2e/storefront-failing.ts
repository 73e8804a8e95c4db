import { tag } from '../doors/unique';
import { expect, test } from './fixtures';
import { cartLine, placeOrder, putInCart } from './steps';

/** The same with JavaScript and without. */
export function failingScenarios(): void {
  test.describe('storefront / Failing well', () => {
    test('An unknown page is not found', async ({ page }) => {
      const unknown = [
        '/nothing-here',
        '/products/nothing-here',
        '/category/nothing-here',
        '/orders/order_000000000000000000000',
        '/products/deeper/nothing-here',
      ];
      for (const path of unknown) {
        const answer = await page.goto(path);
        expect([path, answer?.status()]).toEqual([path, 404]);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
        const way = page.getByRole('main').getByRole('link', { name: 'See all prints' });
        await expect(way).toHaveAttribute('href', '/');
        await expect(page.getByRole('banner').getByRole('searchbox')).toBeVisible();
      }
    });

    test('Markup in a name is text', async ({ page, addProduct }) => {
      const name = `<script>document.title='owned'</script> ${tag()}`;
      const description = "</script><script>document.title='owned'</script><b>bold</b>";
      const { slug } = await addProduct({ name, description });
      await page.goto(`/products/${slug}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(page.getByRole('main')).toContainText(description);
      await expect(page.locator('main b')).toHaveCount(0);
      await expect(page).toHaveTitle(`${name} · Halftone`);
      await page.goto('/');
      await expect(page.getByRole('link', { name })).toBeVisible();
      await expect(page).toHaveTitle('Halftone');
      await putInCart(page, slug);
      await page.goto('/cart');
      await expect(cartLine(page, name).getByRole('heading')).toHaveText(name);
      await expect(page).toHaveTitle('Cart · Halftone');
      await placeOrder(page, 'guest@example.com');
      await expect(page.getByRole('main')).toContainText(name);
      await expect(page).toHaveTitle('Your order · Halftone');
      await page.goto(`/search?${new URLSearchParams({ q: name })}`);
      await expect(page.getByRole('searchbox')).toHaveValue(name);
      await expect(page).toHaveTitle(`“${name}” · Halftone`);
    });
  });
}
