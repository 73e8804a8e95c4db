import type { Locator, Page } from '@playwright/test';
import { formatMoney } from '@/lib/shared/money';
import { tag } from '../doors/unique';
import { allProducts } from './all-products';
import { expect, test } from './fixtures';

type Card = {
  readonly href: string;
  readonly name: string;
  readonly price: string;
  readonly picture: string;
};

const cardsOf = (page: Page): Locator => page.getByRole('main').getByRole('article');

async function readCards(page: Page): Promise<Card[]> {
  return cardsOf(page).evaluateAll((cards) =>
    cards.map((card) => ({
      href: card.querySelector('a')?.getAttribute('href') ?? '',
      name: card.querySelector('h2')?.textContent ?? '',
      price: card.querySelector('.figures')?.textContent ?? '',
      picture: card.querySelector('img')?.getAttribute('src') ?? '',
    })),
  );
}

/** What is on the shelf now, as cards show it. */
async function shelf(page: Page): Promise<Map<string, Card>> {
  const cards = (await allProducts(page.request)).map(({ slug, name, priceCents, image }) => {
    const price = formatMoney(priceCents, 'EUR');
    return { href: `/products/${slug}`, name, price, picture: image };
  });
  return new Map(cards.map((card) => [card.href, card]));
}

/** The same for everybody, with JavaScript and without. */
export function browsingScenarios(): void {
  test.describe('storefront / Browsing', () => {
    test('The whole catalogue can be reached by links', async ({ page }) => {
      const before = await shelf(page);
      await page.goto('/');
      const shown: Card[] = [];
      const more = page.getByRole('link', { name: 'Next page' });
      for (;;) {
        shown.push(...(await readCards(page)));
        if (!(await more.isVisible())) break;
        const to = (await more.getAttribute('href')) ?? '';
        await more.click();
        // Where the link led is there when it is no longer offered.
        await expect(more.and(page.locator(`[href="${to}"]`))).toHaveCount(0);
        await expect(cardsOf(page).first()).toBeVisible();
      }
      // Other tests add and change products meanwhile: what was there all the time counts.
      const after = await shelf(page);
      const lasting = [...before.keys()].filter((href) => after.has(href));
      const known = shown.filter(({ href }) => before.has(href) && after.has(href));
      expect(lasting.length).toBeGreaterThanOrEqual(60);
      expect(known.map(({ href }) => href).sort()).toEqual(lasting.sort());
      for (const card of known) {
        // A picture that is not there, as another test has one, is drawn.
        const isDrawn = before.get(card.href)?.picture.startsWith('/art/');
        const wanted = isDrawn ? card : { ...card, picture: expect.any(String) };
        expect([before.get(card.href), after.get(card.href)]).toContainEqual(wanted);
      }
    });

    test('A search page shows what was found', async ({ page, addProduct }) => {
      const word = tag();
      // The newest, which comes first when nobody asks, is not the cheapest.
      const cheap = await addProduct({ name: `${word} Harbour Night`, priceCents: 1000 });
      const dear = await addProduct({ name: `Blue Harbour ${word}`, priceCents: 2000 });
      await addProduct({ name: `Red Forest ${word}` });
      await page.goto('/');
      await page.getByRole('searchbox').fill(`harbour ${word}`);
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('link', { name: 'Price: low to high' }).click();
      await page.waitForURL(/sort=price-asc/);
      await expect(cardsOf(page).getByRole('heading')).toHaveText([cheap.name, dear.name]);
      await expect(page.getByRole('searchbox')).toHaveValue(`harbour ${word}`);
    });

    test('A search without a match says so', async ({ page }) => {
      await page.goto('/search?q=zzzunheardof');
      await expect(page.getByRole('heading', { name: 'No results for' })).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: 'See all prints' }).click();
      await expect(page).toHaveURL('/');
      await expect(cardsOf(page).first()).toBeVisible();
    });

    test('A sold-out product cannot be bought', async ({ page, addProduct }) => {
      const { slug, name } = await addProduct({ stock: 0 });
      await page.goto(`/products/${slug}`);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { name })).toBeVisible();
      await expect(main.getByText('Sold out').last()).toBeVisible();
      await expect(main.getByRole('button')).toHaveCount(0);
      await page.goto('/');
      await expect(cardsOf(page).filter({ hasText: name })).toContainText('Sold out');
    });

    test('A price changed through the API is on the next page', async ({
      page,
      addProduct,
      adminApi,
    }) => {
      const { id, slug, name } = await addProduct({ priceCents: 1250 });
      const card = cardsOf(page).filter({ hasText: name });
      await page.goto('/');
      await expect(card).toContainText('€12.50');
      await page.goto(`/products/${slug}`);
      await expect(page.getByRole('main')).toContainText('€12.50');
      const answer = await adminApi.patch(`/api/products/${id}`, { data: { priceCents: 1300 } });
      expect(answer.status()).toBe(200);
      await page.goto('/');
      expect(await card.textContent()).toContain('€13.00');
      expect(await card.textContent()).not.toContain('12.50');
      await page.goto(`/products/${slug}`);
      const shown = await page.getByRole('main').locator('article').textContent();
      expect(shown).toContain('€13.00');
      expect(shown).not.toContain('12.50');
    });

    test('A price changed through the API is on the next page · while others look', async ({
      request,
      addProduct,
      adminApi,
    }) => {
      const { id, slug } = await addProduct({ priceCents: 1250 });
      const pages = ['/', `/products/${slug}`];
      const read = async (path: string) => (await request.get(path)).text();
      for (const cents of [1301, 1402, 1503, 1604, 1705, 1806]) {
        // These are being made when the price changes, of what was so before.
        const others = pages.map(read);
        await adminApi.patch(`/api/products/${id}`, { data: { priceCents: cents } });
        for (const page of pages) expect(await read(page)).toContain(formatMoney(cents, 'EUR'));
        await Promise.all(others);
      }
    });
  });

  test.describe('beyond the scenarios: browsing', () => {
    test('The last piece sold is on the next page', async ({
      page,
      addProduct,
      openAccount,
      signIn,
      shopUrl,
    }) => {
      const { id, slug } = await addProduct({ stock: 1 });
      const add = page.getByRole('button', { name: 'Add to cart' });
      await page.goto(`/products/${slug}`);
      await expect(page.getByText('Few left')).toBeVisible();
      await expect(add).toBeVisible();
      await signIn(await openAccount());
      const headers = { origin: shopUrl };
      await page.request.post('/api/cart/items', { headers, data: { productId: id, quantity: 1 } });
      expect((await page.request.post('/api/orders', { headers })).status()).toBe(201);
      await page.goto(`/products/${slug}`);
      await expect(page.getByText('Sold out').first()).toBeVisible();
      await expect(add).toHaveCount(0);
    });

    test('A category has its products only', { tag: '@layout' }, async ({ page, addProduct }) => {
      const category = `atlas-${tag()}`;
      const { name } = await addProduct({ category });
      await page.goto('/');
      await page
        .getByRole('navigation', { name: 'Categories' })
        .getByRole('link', { name: category.replace(/^a/, 'A').replaceAll('-', ' ') })
        .click();
      await expect(page).toHaveURL(`/category/${category}`);
      await expect(cardsOf(page).getByRole('heading')).toHaveText([name]);
    });
  });
}
