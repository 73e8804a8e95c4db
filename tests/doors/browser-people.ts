import type { BrowserContext, Page } from 'playwright';
import { useDoor } from '../support/doors-used';
import { readCart, readOrder, readRefusal } from './browser-pages';
import type {
  Answer,
  Buyer,
  CartView,
  DoorName,
  Guest,
  OrderDetails,
  OrderView,
  Shopper,
} from './door';
import { refusal } from './refusal';

export type Account = {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
};

export type BrowserBuyer = Buyer & { readonly context: BrowserContext };

const passwords = new Map<string, string>();

/** Everything is done in a tab of its own, as people do who open two at once. */
async function inTab<T>(context: BrowserContext, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

const refusedOr = 'main [data-refusal], main [aria-invalid=true]';

/** @param slugs where the products have their pages, by their ids */
export function browserBuyer(
  context: BrowserContext,
  door: DoorName,
  slugs: ReadonlyMap<string, string>,
): BrowserBuyer {
  const tab = <T>(act: (page: Page) => Promise<T>) => {
    useDoor(door);
    return inTab(context, act);
  };
  const cart = () => tab(readCart);
  const changed = async (page: Page, id: string): Promise<Answer<CartView>> => {
    await page.locator(`main, #${id}-note`).first().waitFor();
    const note = page.locator(`#${id}-quantity[aria-invalid=true]`);
    if ((await note.count()) > 0) return readRefusal(page);
    return { ok: true, value: await readCart(page) };
  };
  return {
    context,
    cart,
    addToCart: (productId, quantity) =>
      tab(async (page) => {
        const answer = await page.goto(`/products/${slugs.get(productId)}`);
        if (answer?.status() === 404) {
          return refusal('PRODUCT_NOT_FOUND', 'the not-found page', undefined, undefined);
        }
        await page.locator('main input[name=quantity]').fill(String(quantity));
        await page.getByRole('button', { name: 'Add to cart' }).click();
        await page.locator(`main [role=status], ${refusedOr}`).first().waitFor();
        if ((await page.locator(refusedOr).count()) > 0) return readRefusal(page);
        return { ok: true, value: await readCart(page) };
      }),
    setQuantity: (id, quantity) =>
      tab(async (page) => {
        await page.goto('/cart');
        await send(page, id, async () => {
          await page.locator(`#${id}-quantity`).fill(String(quantity));
          const update = page.locator(`form:has(#${id}-quantity)`).getByRole('button', {
            name: 'Update',
          });
          if (await update.isVisible()) await update.click();
        });
        return changed(page, id);
      }),
    removeItem: (id) =>
      tab(async (page) => {
        await page.goto('/cart');
        const form = page.locator(`form:has(#${id}-quantity)`);
        await send(page, id, () => form.getByRole('button', { name: /^Remove/ }).click());
        return changed(page, id);
      }),
    placeOrder: (details) => tab((page) => checkOut(page, details)),
    order: (id, key) =>
      tab((page) => readOrder(page, `/orders/${id}${key === undefined ? '' : `?key=${key}`}`)),
    pay: (id, cardNumber = '4242 4242 4242 4242') => tab((page) => pay(page, id, cardNumber)),
  };
}

/** Waits for the answer to what a change of the cart posts. */
async function send(page: Page, _id: string, act: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await act();
  await (await answered).finished();
  await page.waitForLoadState();
}

async function checkOut(page: Page, details: OrderDetails = {}): Promise<Answer<OrderView>> {
  await page.goto('/checkout');
  const nothing = page.getByRole('heading', { name: 'Nothing to check out' });
  const emptyCart = () => refusal('CART_EMPTY', 'Nothing to check out', undefined, undefined);
  if (await nothing.isVisible()) return emptyCart();
  const address = {
    name: 'Ana',
    line1: 'Kai 1',
    postalCode: '20457',
    city: 'Hamburg',
    country: 'DE',
    ...details.shippingAddress,
  };
  if (details.email !== undefined) await page.locator('[name=email]').fill(details.email);
  for (const [name, value = ''] of Object.entries(address)) {
    const field = page.locator(`[name="shippingAddress.${name}"]`);
    if (name === 'country') await field.selectOption(value);
    else await field.fill(value);
  }
  await page.getByRole('button', { name: 'Continue to payment' }).click();
  const receipt = page.locator('main [data-status]');
  await receipt.or(nothing).or(page.locator(refusedOr)).first().waitFor();
  if (await nothing.isVisible()) return emptyCart();
  if ((await receipt.count()) === 0) return readRefusal(page);
  return readOrder(page, page.url());
}

async function pay(page: Page, id: string, cardNumber: string): Promise<Answer<OrderView>> {
  const before = await readOrder(page, `/orders/${id}`);
  if (!before.ok) return before;
  const card = page.locator('[name=cardNumber]');
  if ((await card.count()) === 0 && before.value.status === 'PAID') {
    return refusal('ALREADY_PAID', 'no form to pay with', undefined, undefined);
  }
  await card.fill(cardNumber);
  await page.getByRole('button', { name: /^Pay / }).click();
  const paid = page.locator('main [data-status=PAID]');
  await paid.or(page.locator(refusedOr)).first().waitFor();
  if ((await paid.count()) === 0) return readRefusal(page);
  return readOrder(page, `/orders/${id}`);
}

async function signIn(page: Page, email: string, password: string): Promise<readonly string[]> {
  await page.goto('/sign-in?next=/cart');
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(({ pathname }) => pathname === '/cart');
  return page.locator('main [role=status]').allInnerTexts();
}

/** What an office adds to a shopper: the stock of a product, as the form to change it shows it. */
type BrowserShopper = Shopper & { stockOf(productId: string): Promise<number> };

export async function browserShopper(
  { context, ...buyer }: BrowserBuyer,
  account: Account,
): Promise<BrowserShopper> {
  const { userId, email, name, password } = account;
  passwords.set(email, password);
  await inTab(context, (page) => signIn(page, email, password));
  return {
    ...buyer,
    userId,
    email,
    name,
    stockOf: (id) =>
      inTab(context, async (page) => {
        await page.goto(`/admin/products/${id}`);
        return Number(await page.locator('main [name=stock]').inputValue());
      }),
    orders: () => inTab(context, readOrders),
  };
}

async function readOrders(page: Page): Promise<OrderView[][]> {
  const pages: OrderView[][] = [];
  for (let next: string | null = '/orders'; next; ) {
    await page.goto(next);
    const links = page.locator('main table a[href^="/orders/"]');
    const paths = await links.evaluateAll((found) =>
      found.map((link) => link.getAttribute('href') ?? ''),
    );
    const more = page.locator('main a[rel=next]');
    next = (await more.count()) > 0 ? await more.getAttribute('href') : null;
    const orders: OrderView[] = [];
    for (const path of paths) {
      const answer = await readOrder(page, path);
      if (!answer.ok) throw new Error(`A listed order is not found: ${path}`);
      orders.push(answer.value);
    }
    pages.push(orders);
  }
  return pages;
}

/** A browser without an account. Its cart is what its first cookie opens, whoever signs in later. */
export function browserGuest(
  { context, ...buyer }: BrowserBuyer,
  newBrowser: () => Promise<BrowserContext>,
): Guest {
  let left: BrowserContext | undefined;
  return {
    ...buyer,
    cart: async () => (left ? inTab(left, readCart) : buyer.cart()),
    keyOf: (orderId) =>
      inTab(context, async (page) => {
        await page.goto(`/orders/${orderId}`);
        const link = page.locator(`main a[href^="/orders/${orderId}?key="]`);
        return new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.get(
          'key',
        ) as string;
      }),
    async signInAs(shopper) {
      left = await newBrowser();
      await left.addCookies(
        (await context.cookies()).filter(({ name }) => name.endsWith('openshelf_cart')),
      );
      return inTab(context, (page) =>
        signIn(page, shopper.email, passwords.get(shopper.email) ?? ''),
      );
    },
  };
}
