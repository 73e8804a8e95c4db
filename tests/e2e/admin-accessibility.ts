import { type AccessibilityCase, at, send, signedIn } from './accessibility-case';
import { makeKey } from './back-office-keys';
import { placeOrder, putInCart } from './steps';

const accessibilityCases: readonly AccessibilityCase[] = [
  at('/admin', 'where it leads: the list of products'),
  at('/admin/products', 'nothing found', '/admin/products?q=zzzunheardof'),
  at('/admin/orders', 'the list'),
  {
    route: '/admin/keys',
    state: 'with a key just made',
    open: async ({ page }) => {
      await makeKey(page, 'Warehouse');
    },
  },
  {
    route: '/admin/keys',
    state: 'every field refused, and the question before revoking',
    open: async ({ page }) => {
      await makeKey(page, 'Bookkeeping');
      await send(page, 'Create key');
      await page.getByText('Revoke', { exact: true }).first().click();
    },
  },
  at('/admin/sessions', 'one account found', '/admin/sessions?email=admin@test.example'),
  {
    route: '/admin/products/new',
    state: 'every field refused',
    open: async ({ page }) => {
      await page.goto('/admin/products/new');
      await send(page, 'Add product');
    },
  },
  {
    route: '/admin/products/[id]',
    state: 'with the question before archiving',
    open: async ({ page, addProduct }) => {
      const { id } = await addProduct();
      await page.goto(`/admin/products/${id}?done=saved`);
      await page.getByText('Archive this product').click();
    },
  },
  {
    route: '/admin/orders/[id]',
    state: 'of a guest',
    open: async ({ page, addProduct, newBrowser }) => {
      const guest = await newBrowser();
      await putInCart(guest, (await addProduct()).slug);
      const id = await placeOrder(guest, 'guest@example.com');
      await page.goto(`/admin/orders/${id}`);
    },
  },
];

/** Every page of the office, as the admin sees it. */
export const adminAccessibilityCases = accessibilityCases.map((sight) => signedIn('admin', sight));
