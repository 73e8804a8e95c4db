import type { Page } from '@playwright/test';
import { expect, type Stage } from './fixtures';
import { declinedCard, fillAddress, goodCard, payWith, placeOrder, putInCart } from './steps';

/** A page as somebody finds it. */
export type Sight = {
  /** Its folder under `app`, without groups. */
  readonly route: string;
  readonly state: string;
  open(stage: Stage): Promise<void>;
};

const at = (route: string, state: string, path = route): Sight => ({
  route,
  state,
  open: async ({ page }) => {
    await page.goto(path);
  },
});

/** As `at`, for somebody who is signed in. */
function signedIn(who: 'admin' | 'shopper', sight: Sight): Sight {
  return {
    ...sight,
    open: async (stage) => {
      const { admin, openAccount, signIn } = stage;
      await signIn(who === 'admin' ? admin : await openAccount());
      await sight.open(stage);
    },
  };
}

async function send(page: Page, button: string | RegExp): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: button }).click();
  await expect(page.locator('main [aria-invalid=true], main [role=alert]').first()).toBeVisible();
}

const shop: readonly Sight[] = [
  at('/', 'the catalogue'),
  at('/category/[category]', 'a category', '/category/posters'),
  at('/search', 'something found', '/search?q=a&sort=name'),
  at('/search', 'nothing found', '/search?q=zzzunheardof'),
  at('/not-found', 'not found', '/nothing-here'),
  at('/sorry', 'an unexpected failure'),
  at('/spec', 'what the shop promises'),
  at('/docs', 'the guide'),
  at('/docs/errors', 'every code'),
  at('/docs/errors/[code]', 'a code', '/docs/errors/OUT_OF_STOCK'),
  {
    route: '/docs/api',
    state: 'the reference of two operations',
    open: async ({ page }) => {
      // All of them look the same, and are more than axe can look at in a minute.
      await page.route('/api/openapi.json', async (route) => {
        const response = await route.fetch();
        const { paths, tags, ...rest } = await response.json();
        const json = { ...rest, paths: { '/api/orders': paths['/api/orders'] } };
        await route.fulfill({ response, json });
      });
      await page.goto('/docs/api');
      await expect(page.getByRole('heading', { name: /List your own orders/ })).toBeVisible();
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
      await expect(page.getByText('A whole number from 1 to 99')).toBeVisible();
    },
  },
  {
    route: '/checkout',
    state: 'every field refused',
    open: async ({ page, addProduct }) => {
      await putInCart(page, (await addProduct()).slug);
      await page.goto('/checkout');
      await send(page, 'Place order');
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
      await send(page, 'Place order');
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
  signedIn('shopper', at('/orders', 'none yet')),
  signedIn('shopper', {
    route: '/orders',
    state: 'a paid one',
    open: async ({ page, addProduct }) => {
      await putInCart(page, (await addProduct()).slug, 2);
      await placeOrder(page);
      await payWith(page, goodCard);
      await page.getByRole('link', { name: 'All your orders' }).click();
      await expect(page.getByRole('heading', { name: 'My orders' })).toBeVisible();
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
      await send(page, 'Register');
    },
  },
];

const office: readonly Sight[] = [
  at('/admin', 'where it leads: the list of products'),
  at('/admin/products', 'nothing found', '/admin/products?q=zzzunheardof'),
  at('/admin/orders', 'the list'),
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

/** Every page there is, in every state that looks different. */
export const sights: readonly Sight[] = [
  ...shop,
  ...office.map((sight) => signedIn('admin', sight)),
];
