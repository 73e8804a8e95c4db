import type { Page, Request } from '@playwright/test';
import Database from 'better-sqlite3';
import { tag } from '../doors/unique';
import { expect, test } from './fixtures';
import {
  expectOrderIs,
  field,
  fillAddress,
  goodCard,
  payWith,
  placeOrder,
  putInCart,
} from './steps';

/** Sends what a form of the page has posted, as a second click or a reload does. @returns where it leads */
async function sendAgain(page: Page, posted: Request): Promise<string> {
  const sent = await posted.allHeaders();
  const names = ['accept', 'content-type', 'origin', 'next-action', 'next-router-state-tree'];
  const headers = names.flatMap((name) => (sent[name] ? [[name, sent[name]]] : []));
  const answer = await page.request.fetch(posted.url(), {
    method: 'POST',
    headers: Object.fromEntries(headers),
    data: posted.postDataBuffer() ?? '',
    maxRedirects: 0,
  });
  // The router of the page is told in a header of its own, with how to go there behind it.
  const told = answer.headers()['x-action-redirect']?.split(';', 1)[0];
  const to = told ?? answer.headers().location;
  expect(to, `${answer.status()} leads nowhere`).toBeTruthy();
  return new URL(to ?? '', posted.url()).pathname;
}

/** How many payments of an order are kept. No page and no answer tells. */
function paymentsOf(orderId: string): number {
  const database = new Database(process.env.TESTED_SHOP_FILE ?? '', { readonly: true });
  const counted = database.prepare('SELECT count(*) FROM payments WHERE order_id = ?').pluck();
  const payments = Number(counted.get(orderId));
  database.close();
  return payments;
}

function postFrom(page: Page): Promise<Request> {
  return page.waitForRequest((request) => request.method() === 'POST');
}

/** Forms that arrive more than once: the same with JavaScript and without. */
export function twiceScenarios(): void {
  test.describe('storefront / Forms sent twice', () => {
    test('A double click buys once', async ({
      page,
      addProduct,
      adminApi,
      newBrowser,
      signIn,
      admin,
    }) => {
      const { id, slug, name } = await addProduct({ stock: 5 });
      const email = `guest-${tag()}@example.com`;
      await putInCart(page, slug);
      await page.goto('/checkout');
      await field(page, 'E-mail').fill(email);
      await fillAddress(page);

      let letGo = () => {};
      const gate = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await page.route('**', async (route) => {
        if (route.request().method() === 'POST') await gate;
        await route.fallback();
      });
      const posting = postFrom(page);
      await page.getByRole('button', { name: 'Continue to payment' }).click({ noWaitAfter: true });
      const again = sendAgain(page, await posting);
      letGo();
      await page.waitForURL(/\/orders\/order_/);
      expect(await again).toBe(new URL(page.url()).pathname);
      await expectOrderIs(page, 'PENDING_PAYMENT');

      const product = await adminApi.get(`/api/products/${id}`);
      expect((await product.json()).stock).toBe(4);
      const office = await newBrowser();
      await signIn(admin, office);
      await office.goto('/admin/orders');
      await expect(office.getByRole('row').filter({ hasText: name })).toHaveCount(1);
    });

    test('A double click buys once · with the mouse', async ({ page, addProduct, adminApi }) => {
      const { id, slug } = await addProduct({ stock: 5 });
      await putInCart(page, slug);
      await page.goto('/checkout');
      await field(page, 'E-mail').fill('guest@example.com');
      await fillAddress(page);
      await page
        .getByRole('button', { name: 'Continue to payment' })
        .dblclick({ noWaitAfter: true });
      await page.waitForURL(/\/orders\/order_/);
      await expectOrderIs(page, 'PENDING_PAYMENT');
      const product = await adminApi.get(`/api/products/${id}`);
      expect((await product.json()).stock).toBe(4);
    });

    test('A reload shows the same order', async ({ page, addProduct, openAccount, signIn }) => {
      const { slug } = await addProduct({ stock: 5 });
      await signIn(await openAccount());
      await putInCart(page, slug);
      const placing = postFrom(page);
      const id = await placeOrder(page);
      const placed = await placing;
      const paying = postFrom(page);
      await payWith(page, goodCard);
      const paid = await paying;
      await expectOrderIs(page, 'PAID');

      for (const posted of [placed, paid]) {
        expect(await sendAgain(page, posted)).toBe(`/orders/${id}`);
        await page.goto(`/orders/${id}`);
        await expectOrderIs(page, 'PAID');
        await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
      }
      const orders = await (await page.request.get('/api/orders')).json();
      expect(orders).toMatchObject([{ id, status: 'PAID' }]);
      expect(paymentsOf(id)).toBe(1);
    });
  });

  test.describe('beyond the scenarios: forms that are used again', () => {
    test('A second purchase is a second order', async ({ page, addProduct }) => {
      const { slug, name } = await addProduct({ stock: 5 });
      const ids: string[] = [];
      for (const quantity of [1, 2]) {
        await putInCart(page, slug, quantity);
        await page.getByRole('link', { name: 'View cart' }).filter({ visible: true }).click();
        await page.getByRole('link', { name: 'Check out' }).filter({ visible: true }).click();
        await expect(page.getByRole('heading', { name: 'Checkout' })).toBeVisible();
        await field(page, 'E-mail').fill('guest@example.com');
        await fillAddress(page);
        await page.getByRole('button', { name: 'Continue to payment' }).click();
        await page.waitForURL(
          (url) => /\/orders\/order_/.test(url.href) && !ids.includes(url.href),
        );
        await expect(page.getByRole('main')).toContainText(`${quantity} × ${name}`);
        ids.push(page.url());
      }
      expect(new Set(ids).size).toBe(2);
    });

    test('Whoever holds the link of an order may send the payment twice', async ({
      page,
      addProduct,
      newBrowser,
    }) => {
      const { slug } = await addProduct();
      await putInCart(page, slug);
      await placeOrder(page, 'guest@example.com');
      const link = page.getByRole('link', { name: /\/orders\/order_\w+\?key=/ });
      const elsewhere = await newBrowser();
      await elsewhere.goto((await link.getAttribute('href')) ?? '');
      const paying = postFrom(elsewhere);
      await payWith(elsewhere, goodCard);
      const paid = await paying;
      await expectOrderIs(elsewhere, 'PAID');
      expect(await sendAgain(elsewhere, paid)).toBe(new URL(page.url()).pathname);
    });
  });
}
