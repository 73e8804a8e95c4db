import { tag } from '../doors/unique';
import { expect, test } from './fixtures';
import { expectOrderIs, expectStatus, goodCard, payWith, placeOrder, putInCart } from './steps';

/** The same with JavaScript and without. */
export function officeOrderScenarios(): void {
  test.describe('back-office / Orders in the office', () => {
    test('The office shows every order', { tag: '@layout' }, async ({
      page,
      newBrowser,
      addProduct,
      openAccount,
      signIn,
      admin,
    }) => {
      const product = await addProduct({ priceCents: 1250 });
      const [ana, guest] = [await newBrowser(), await newBrowser()];
      const account = await openAccount();
      await signIn(account, ana);
      await putInCart(ana, product.slug, 2);
      await placeOrder(ana);
      await payWith(ana, goodCard);
      await expectOrderIs(ana, 'PAID');
      await putInCart(guest, product.slug, 3);
      const email = `guest-${tag()}@example.com`;
      const id = await placeOrder(guest, email);

      await signIn(admin);
      await page.goto('/admin/orders');
      const rows = page.getByRole('row').filter({ hasText: product.name });
      await expect(rows).toHaveCount(2);
      await expectStatus(rows.nth(0), 'PENDING_PAYMENT');
      await expect(rows.nth(0)).toContainText(email);
      await expect(rows.nth(0)).toContainText('€37.50');
      await expectStatus(rows.nth(1), 'PAID');
      await expect(rows.nth(1)).toContainText(account.email);
      await expect(rows.nth(1)).toContainText('€25.00');

      await rows.nth(0).getByRole('link').click();
      await expect(page).toHaveURL(`/admin/orders/${id}`);
      const main = page.getByRole('main');
      await expectOrderIs(page, 'PENDING_PAYMENT');
      for (const shown of [`3 × ${product.name}`, '€37.50', email, 'Kai 1', '20457 Hamburg']) {
        await expect(main).toContainText(shown);
      }
      await expect(main).toContainText('Germany');

      await page.goto('/admin/orders?status=PAID');
      await expect(rows).toHaveCount(1);
      await expect(rows).toContainText(account.email);
    });
  });
}
