import { tag } from '../doors/unique';
import { expect, test } from './fixtures';

test.describe('storefront / Pictures of any address', () => {
  test('A picture that is not there is drawn', async ({ page, adminApi }) => {
    const category = `gone-${tag()}`;
    const data = { name: 'Gone', priceCents: 1, stock: 9, category, image: `/${category}.png` };
    const { slug } = await (await adminApi.post('/api/products', { data })).json();
    for (const path of [`/products/${slug}`, `/category/${category}`]) {
      await page.goto(path);
      const picture = page.getByRole('article').locator('img:visible');
      await expect(picture).toHaveAttribute('src', `/art/${category}/${slug}.svg`);
      const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
      await expect.poll(width).toBeGreaterThan(0);
    }
  });
});
