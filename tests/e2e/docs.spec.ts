import { expect, test } from './fixtures';

test.describe('api-documentation / The reference', () => {
  test('The reference comes from the shop alone', async ({ page, shopUrl }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.route(
      (url) => url.origin !== shopUrl && url.protocol !== 'blob:',
      (route) => route.abort(),
    );
    await page.goto('/docs/api');
    const operation = page.locator('[id="tag/orders/operation/placeOrder"]');
    await expect(operation).toContainText('Turn the cart into an order', { timeout: 30_000 });
    await expect(operation).toContainText('/api/orders');
    await expect(operation).toContainText('OUT_OF_STOCK');
    await page.waitForLoadState('networkidle');
    const others = asked.filter(
      (url) => !url.startsWith(`${shopUrl}/`) && !/^(blob|data):/.test(url),
    );
    expect(others).toEqual([]);
    expect(asked).toContain(`${shopUrl}/api/openapi.json`);
  });
});

test.describe('api-documentation / Explained errors', () => {
  test('The type of a problem leads to its explanation', async ({ page, request, newcomer }) => {
    await request.post('/api/auth/register', { data: newcomer });
    const { email, password } = newcomer;
    const login = await request.post('/api/auth/login', { data: { email, password } });
    const { token } = await login.json();
    const headers = { authorization: `Bearer ${token}` };
    const refused = await request.post('/api/orders', { headers });
    expect(refused.status()).toBe(400);
    const { type } = await refused.json();
    expect(type).toBe('/docs/errors/CART_EMPTY');
    await page.goto(type);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('CART_EMPTY');
    await expect(page.getByText(/^400 · /)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'When it happens' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What to do next' })).toBeVisible();
    await expect(
      page.getByText('An order was placed from a cart with nothing in it'),
    ).toBeVisible();
  });
});
