import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

export const goodCard = '4242 4242 4242 4242';
export const declinedCard = '4000 0000 0000 0002';

const harbour = { street: 'Kai 1', postcode: '20457', city: 'Hamburg', country: 'DE' };

/** A field of the page in sight: the router keeps the pages before it, hidden. */
export function field(page: Page, label: string): Locator {
  return page.getByLabel(label, { exact: true }).filter({ visible: true });
}

/** Adds pieces on a product's page, which is left open. */
export async function putInCart(page: Page, slug: string, quantity = 1): Promise<void> {
  await page.goto(`/products/${slug}`);
  await field(page, 'Quantity').fill(String(quantity));
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await expect(page.getByText('Added to your cart.')).toBeVisible();
}

/** Fills in the address of the checkout that is open. */
export async function fillAddress(page: Page, name = 'Ana'): Promise<void> {
  await field(page, 'Name').fill(name);
  await field(page, 'Street and number').fill(harbour.street);
  await field(page, 'Postcode').fill(harbour.postcode);
  await field(page, 'City').fill(harbour.city);
  await field(page, 'Country').selectOption(harbour.country);
}

/** Orders what is in the cart. @returns the id of the order, whose page is open then. */
export async function placeOrder(page: Page, email?: string): Promise<string> {
  await page.goto('/checkout');
  if (email) await field(page, 'E-mail').fill(email);
  await fillAddress(page);
  await page.getByRole('button', { name: 'Continue to payment' }).click();
  await page.waitForURL(/\/orders\/order_/);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Sends a card for the order that is open. */
export async function payWith(page: Page, card: string): Promise<void> {
  await field(page, 'Card number').fill(card);
  await page.getByRole('button', { name: /^Pay / }).click();
}

export type Status = 'PENDING_PAYMENT' | 'PAID';

const words: Record<Status, string> = { PENDING_PAYMENT: 'Waiting for payment', PAID: 'Paid' };

/** The status of one order in a list. */
export async function expectStatus(row: Locator, status: Status): Promise<void> {
  const shown = row.locator('[data-status]:visible');
  await expect(shown).toHaveText(words[status]);
  await expect(shown).toHaveAttribute('data-status', status);
}

/** The page of an order says its status to people, and as the API names it. */
export async function expectOrderIs(page: Page, status: Status): Promise<void> {
  await expectStatus(page.getByRole('main'), status);
  const named = page.getByRole('definition').filter({ hasText: /^[A-Z_]+$/, visible: true });
  await expect(named).toHaveText(status);
}

/** The field is marked as wrong and says why, directly below it. */
export async function expectErrorAt(field: Locator, reason?: RegExp): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  const described = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
  const id = described.find((each) => each.endsWith('-error')) ?? described.at(-1);
  const error = field.page().locator(`[id="${id}"]`);
  await expect(error).toBeVisible();
  await expect(error).toHaveText(reason ?? /\w/);
  // Measured at one moment: the page scrolls to the field meanwhile.
  const gap = await error.evaluate(
    (below, above) => {
      return Math.abs(
        below.getBoundingClientRect().top - (above?.getBoundingClientRect().bottom ?? 0),
      );
    },
    await field.elementHandle(),
  );
  expect(gap, 'pixels between a field and its error').toBeLessThan(48);
}

/** The line of a product on the cart page. */
export function cartLine(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('listitem').filter({ hasText: name });
}

/** The sum below the lines of a cart, a checkout or an order. */
export function totalOf(page: Page): Locator {
  return page
    .getByRole('main')
    .locator('p:visible')
    .filter({ hasText: /^Total/ });
}
