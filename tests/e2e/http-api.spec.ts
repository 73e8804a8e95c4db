import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const evil = 'http://evil.example/';

/** A page of another site that is open in the same browser. */
async function openEvilPage(page: Page, body: string): Promise<void> {
  await page.route(evil, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(evil);
}

test.describe('http-api / Access', () => {
  test('The browser session opens the API', async ({ page, addProduct, openAccount, signIn }) => {
    const { id } = await addProduct();
    await signIn(await openAccount());
    await page.goto('/');
    const [added, cart] = await page.evaluate(async (productId) => {
      const post = await fetch('/api/cart/items', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ productId, quantity: 2 }),
      });
      const get = await fetch('/api/cart');
      return [post.status, { status: get.status, body: await get.json() }];
    }, id);
    expect(added).toBe(200);
    expect(cart).toMatchObject({ status: 200, body: { items: [{ productId: id, quantity: 2 }] } });
  });
});

test.describe('http-api / Requests from other sites', () => {
  test('A foreign script cannot use the session', async ({
    page,
    shopUrl,
    addProduct,
    openAccount,
    signIn,
  }) => {
    const { id } = await addProduct();
    const ana = await openAccount();
    await signIn(ana);
    const headers = { origin: evil.slice(0, -1) };
    const data = { productId: id, quantity: 1 };
    const answer = await page.request.post('/api/cart/items', { headers, data });
    expect([answer.status(), (await answer.json()).code]).toEqual([403, 'FORBIDDEN']);

    await openEvilPage(page, 'A page of another site');
    const outcomes = await page.evaluate(
      async ([url, body]) => {
        const send = (type: string) =>
          fetch(`${url}/api/cart/items`, {
            method: 'POST',
            credentials: 'include',
            headers: { 'content-type': type },
            body: body ?? '',
          }).then(
            ({ status }) => `answered ${status}`,
            () => 'not let through',
          );
        const read = fetch(`${url}/api/cart`, { credentials: 'include' }).then(
          () => 'read',
          () => 'not let through',
        );
        return [await send('application/json'), await send('text/plain'), await read];
      },
      [shopUrl, JSON.stringify(data)],
    );
    expect(outcomes).toEqual(['not let through', 'not let through', 'not let through']);
    const cart = await page.request.get('/api/cart');
    expect((await cart.json()).items).toEqual([]);
  });

  test('A form from another site is refused', async ({ page, shopUrl, addProduct }) => {
    const { slug } = await addProduct();
    await page.goto(`/products/${slug}`);
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await expect(page.getByText('Added to your cart.')).toBeVisible();
    const form = page.locator('form:has([name=productId])');
    const fields = await form.evaluate((each: HTMLFormElement) => [...new FormData(each)]);
    const inputs = fields.map(([name, value]) => {
      const quoted = String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      return `<input name="${name}" value="${quoted}">`;
    });
    const markup = `<form method="post" enctype="multipart/form-data" action="${shopUrl}/products/${slug}">
      ${inputs.join('')}<button>Win a prize</button></form>`;
    await openEvilPage(page, markup);
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await page.getByRole('button', { name: 'Win a prize' }).click();
    expect((await answered).status()).toBe(403);
    await page.goto('/cart');
    await expect(page.getByRole('spinbutton')).toHaveValue('1');
  });
});
