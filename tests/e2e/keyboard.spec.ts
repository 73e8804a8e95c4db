import { expect, test } from './fixtures';
import { field, putInCart } from './steps';

test.describe('beyond the scenarios: the keyboard', () => {
  test('The first stop leads past the header, also after a way through links', async ({ page }) => {
    const content = page.getByRole('main');
    await page.goto('/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(content).toBeFocused();

    await page.getByRole('contentinfo').getByRole('link', { name: 'Cart' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cart');
    await page.getByRole('link', { name: 'Skip to content' }).focus();
    await page.keyboard.press('Enter');
    await expect(content).toBeFocused();
  });

  test('A product is bought without a mouse', async ({ page, addProduct }) => {
    const { slug, name } = await addProduct();
    await putInCart(page, slug);
    await page.goto('/cart');
    await page.getByRole('link', { name: 'Check out' }).focus();
    await page.keyboard.press('Enter');
    await expect(field(page, 'E-mail')).toBeVisible();
    await field(page, 'E-mail').focus();
    const typed = ['guest@example.com', 'Ana', 'Kai 1', '', '20457', 'Hamburg', 'Germany'];
    for (const word of typed) {
      await page.keyboard.type(word);
      await page.keyboard.press('Tab');
    }
    await expect(page.getByRole('button', { name: 'Continue to payment' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/orders\/order_/);
    await expect(page.getByRole('main')).toContainText(name);
    await expect(page.getByRole('main')).toContainText('20457 Hamburg');
    await expect(page.getByRole('main')).toContainText('Germany');
  });
});
