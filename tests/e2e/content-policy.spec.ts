import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { watchPolicy } from './policy-violations';
import { expectOrderIs, fillAddress, goodCard, payWith } from './steps';

const evil = 'https://evil.example';

/** What somebody got into a page: five ways to run or to send what is theirs. */
const payload = `
  <script>window.owned = 'inline'</script>
  <img src="/no-picture" alt="" onerror="window.owned = 'attribute'">
  <a id="owned-link" href="javascript:void (window.owned = 'link')">A link</a>
  <script src="${evil}/script.js"></script>
  <form id="owned-form" action="${evil}/form" method="post"><button>A form</button></form>`;

type Watched = Window & { report(violation: string): void; owned?: string };

/**
 * Opens a page with the payload in what the shop has sent, below the policy that it has sent.
 * @returns what the browser reports as violations, while it does
 */
async function openWithPayload(page: Page, path: string): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('report', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      (window as unknown as Watched).report(`${effectiveDirective} ${blockedURI}`);
    });
  });
  await page.route(
    (url) => url.pathname === path,
    async (route) => {
      // The client-side router asks for the same address in its own format.
      if (!route.request().isNavigationRequest()) return route.fallback();
      const response = await route.fetch();
      const body = (await response.text()).replace('</body>', `${payload}</body>`);
      expect(body).toContain(payload);
      await route.fulfill({ response, body });
    },
  );
  await page.goto(path);
  return violations;
}

test.describe('browser-security / Scripts of the shop only', () => {
  for (const [kind, path] of [
    ['cached', '/'],
    ['rendered per request', '/sign-in'],
  ] as const) {
    test(`A foreign script does not run · on a page that is ${kind}`, async ({ newBrowser }) => {
      const page = await newBrowser();
      const fetched: string[] = [];
      await page.route(`${evil}/**`, async (route) => {
        fetched.push(route.request().url());
        await route.fulfill({ contentType: 'text/javascript', body: "window.owned = 'file'" });
      });
      const violations = await openWithPayload(page, path);
      await page.locator('#owned-link').click();
      expect(await page.evaluate(() => (window as unknown as Watched).owned)).toBe(undefined);
      // It leads nowhere, which would be waited for.
      await page.locator('#owned-form button').click({ noWaitAfter: true });
      await expect
        .poll(() => violations.toSorted())
        .toEqual([
          `form-action ${evil}/form`,
          'script-src-attr inline',
          `script-src-elem ${evil}/script.js`,
          'script-src-elem inline',
          'script-src-elem inline',
        ]);
      expect(fetched).toEqual([]);
      expect(new URL(page.url()).pathname).toBe(path);
    });
  }

  // The pages themselves are visited in storefront-everybody.spec.ts, which holds them to axe as well.
  test('No page violates its own policy · the reference, and a search in it', async ({ page }) => {
    const violations = watchPolicy(page);
    // On a phone its search is out of sight.
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/docs');
    await page.getByRole('link', { name: 'API reference' }).first().click();
    const operation = page.locator('[id="tag/orders/operation/placeOrder"]');
    await expect(operation).toContainText('OUT_OF_STOCK', { timeout: 30_000 });
    await page.getByPlaceholder('Search...').filter({ visible: true }).first().fill('payment');
    await expect(page.getByRole('menuitem').filter({ visible: true }).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(violations).toEqual([]);
  });

  test('No page violates its own policy · from the list to a paid order', async ({
    page,
    addProduct,
  }) => {
    const violations = watchPolicy(page);
    const { name } = await addProduct();
    await page.goto('/');
    await page.getByRole('link', { name }).click();
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('link', { name: 'View cart' }).filter({ visible: true }).click();
    await page.getByRole('link', { name: 'Check out' }).filter({ visible: true }).click();
    await page.getByLabel('E-mail').fill('guest@example.com');
    await fillAddress(page);
    await page.getByRole('button', { name: 'Continue to payment' }).click();
    await payWith(page, goodCard);
    await expectOrderIs(page, 'PAID');
    expect(violations).toEqual([]);
  });
});
