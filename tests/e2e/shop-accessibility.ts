import { type AccessibilityCase, at, send, signedIn } from './accessibility-case';
import { expect } from './fixtures';
import { declinedCard, fillAddress, goodCard, payWith, placeOrder, putInCart } from './steps';

/** Every page of the shop, in every state that looks different. */
export const shopAccessibilityCases: readonly AccessibilityCase[] = [
  at('/', 'the catalogue'),
  at('/category/[category]', 'a category', '/category/posters'),
  at('/search', 'something found', '/search?q=a&sort=name'),
  at('/search', 'nothing found', '/search?q=zzzunheardof'),
  at('/not-found', 'not found', '/nothing-here'),
  at('/sorry', 'an unexpected failure'),
  at('/spec', 'what the shop promises'),
  at('/spec/[capability]', 'the promises of one capability', '/spec/http-api'),
  at('/docs', 'the guide for integrators'),
  at('/docs/errors', 'every code'),
  at('/docs/errors/[code]', 'one code', '/docs/errors/OUT_OF_STOCK'),
  {
    route: '/docs/api',
    // What Redoc draws is not the shop's, and more than axe goes through in minutes.
    state: 'before the reference is drawn',
    open: async ({ page }) => {
      await page.route('**/redoc.js', (route) => route.abort());
      await page.goto('/docs/api');
      await expect(page.getByText('The reference is being drawn.')).toBeVisible();
    },
  },
  at('/cart', 'an empty cart'),
  at('/checkout', 'nothing to check out'),
  at('/sign-in', 'a visitor'),
  at('/register', 'a visitor'),
  {
    route: '/products/[slug]',
    state: 'in stock, added',
    open: async ({ page, addProduct }) => putInCart(page, (await addProduct()).slug),
  },
  {
    route: '/products/[slug]',
    state: 'sold out',
    open: async ({ page, addProduct }) => {
      const { slug } = await addProduct({ stock: 0, description: 'Two inks on grey board.' });
      await page.goto(`/products/${slug}`);
    },
  },
  {
    route: '/cart',
    state: 'lines, one of them short and refused',
    open: async ({ page, addProduct }) => {
      await putInCart(page, (await addProduct()).slug);
      await putInCart(page, (await addProduct({ stock: 2 })).slug, 5);
      await page.goto('/cart');
      const quantity = page.getByRole('spinbutton').first();
      await quantity.fill('100');
      await quantity.press('Enter');
      await expect(page.getByText('Choose a quantity from 1 to 99')).toBeVisible();
    },
  },
  {
    route: '/checkout',
    state: 'every field refused',
    open: async ({ page, addProduct }) => {
      await putInCart(page, (await addProduct()).slug);
      await page.goto('/checkout');
      await send(page, 'Continue to payment');
    },
  },
  {
    route: '/checkout',
    state: 'short of stock',
    open: async ({ page, addProduct }) => {
      await putInCart(page, (await addProduct({ stock: 1 })).slug, 2);
      await page.goto('/checkout');
      await page.getByLabel('E-mail').fill('guest@example.com');
      await fillAddress(page);
      await send(page, 'Continue to payment');
    },
  },
  {
    route: '/orders/[id]',
    state: 'a declined card, as a guest',
    open: async ({ page, addProduct }) => {
      await putInCart(page, (await addProduct()).slug);
      await placeOrder(page, 'guest@example.com');
      await payWith(page, declinedCard);
      await expect(page.getByText('The card was declined')).toBeVisible();
    },
  },
  signedIn('shopper', at('/account', 'signed in')),
  signedIn('shopper', at('/account', 'a changed password', '/account?changed=1')),
  signedIn('shopper', {
    route: '/account',
    state: 'both fields refused',
    open: async ({ page }) => {
      await page.goto('/account');
      await send(page, 'Change password');
    },
  }),
  signedIn('shopper', at('/orders', 'none yet')),
  signedIn('shopper', {
    route: '/orders',
    state: 'a paid one',
    open: async ({ page, addProduct }) => {
      await putInCart(page, (await addProduct()).slug, 2);
      await placeOrder(page);
      await payWith(page, goodCard);
      await page.getByRole('link', { name: 'All your orders' }).click();
      await expect(page.getByRole('heading', { name: 'Orders', exact: true })).toBeVisible();
    },
  }),
  {
    route: '/sign-in',
    state: 'refused',
    open: async ({ page }) => {
      await page.goto('/sign-in');
      await page.getByLabel('E-mail').fill('nobody@example.com');
      await page.getByLabel('Password').fill('a wrong password');
      await send(page, 'Sign in');
    },
  },
  {
    route: '/register',
    state: 'every field refused',
    open: async ({ page }) => {
      await page.goto('/register');
      await send(page, 'Create account');
    },
  },
];
