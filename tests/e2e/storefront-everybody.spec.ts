import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { startShop } from '../support/server';
import { adminAccessibilityCases } from './admin-accessibility';
import { allProducts } from './all-products';
import { expect, test } from './fixtures';
import { watchPolicy } from './policy-violations';
import { shopAccessibilityCases } from './shop-accessibility';

const accessibilityCases = [...shopAccessibilityCases, ...adminAccessibilityCases];
const appFolder = fileURLToPath(new URL('../../app', import.meta.url));

/** Every folder of `app` with a page in it, without groups. */
function routes(): string[] {
  const files = readdirSync(appFolder, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => /(^|\/)page\.tsx$/.test(file));
  return pages.map((file) => `/${file.replace(/\(\w+\)\/|\/?page\.tsx$/g, '')}`);
}

/** What changes with the colours; everything else is the same in the dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

async function findings(page: Page, rules?: string[]): Promise<unknown[]> {
  // No page has frames, and without them axe need not open a page of its own to sum up.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`),
  }));
}

/** Colours that are on their way from light to dark would be measured as neither. */
async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
  });
}

const backgroundOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** What a visit of a page executes besides: one visit is enough for both. */
const policy = {
  type: 'scenario',
  description: 'browser-security / Scripts of the shop only / No page violates its own policy',
};

test.describe('storefront / For everybody', () => {
  for (const { route, state, open } of accessibilityCases) {
    test(`Every page is accessible · ${route}, ${state}`, {
      tag: '@layout',
      annotation: policy,
    }, async ({ page, admin, openAccount, signIn, newBrowser, addProduct }) => {
      // axe goes over the page of all promises for half a minute, and twice.
      test.setTimeout(180_000);
      const backgrounds: string[] = [];
      const violations = watchPolicy(page);
      await open({ page, admin, openAccount, signIn, newBrowser, addProduct });
      for (const colorScheme of ['light', 'dark'] as const) {
        await turn(page, colorScheme);
        const rules = colorScheme === 'dark' ? ofColours : undefined;
        expect(await findings(page, rules), `axe, ${colorScheme}`).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `pixels, ${colorScheme}`).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
        backgrounds.push(await backgroundOf(page));
      }
      expect(backgrounds[0]).not.toBe(backgrounds[1]);
      await page.waitForLoadState('networkidle');
      expect(violations).toEqual([]);
    });
  }

  test('Every page is accessible · and none is left out', () => {
    const seen = new Set(accessibilityCases.map(({ route }) => route));
    expect(routes().filter((route) => !seen.has(route))).toEqual([]);
  });

  test('The demo shop is stocked', async ({ playwright }) => {
    // A shop of its own: other tests put products with other pictures into the shared one.
    const shop = await startShop();
    const request = await playwright.request.newContext({ baseURL: shop.url });
    const products = await allProducts(request);
    expect(products.length).toBeGreaterThanOrEqual(60);
    const categories = new Map<string, number>();
    const pictures = new Map<string, string>();
    for (const { category, image } of products) {
      categories.set(category, (categories.get(category) ?? 0) + 1);
      const drawn = (await (await request.get(image)).text())
        // Two drawings are the same when they differ in their words only.
        .replace(/<(title|desc)\b.*?<\/\1>|aria-label="[^"]*"/gs, '');
      const same = createHash('sha256').update(drawn).digest('hex');
      expect([image, pictures.get(same)]).toEqual([image, undefined]);
      expect(drawn).toMatch(/^<svg\b/);
      pictures.set(same, image);
    }
    expect([...categories.values()].filter((count) => count >= 5).length).toBeGreaterThanOrEqual(6);
    await request.dispose();
    await shop.stop();
  });
});
