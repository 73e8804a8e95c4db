import {
  type APIRequestContext,
  type BrowserContext,
  test as base,
  expect as inFixture,
  type Page,
} from '@playwright/test';
import { tag, uniqueEmail } from '../doors/unique';
import { adminEmail, adminPassword } from '../support/server';
import { expect, gatherEvidence } from './evidence';
import { watchPolicy } from './policy-violations';

export { expect };

export type Person = { readonly name: string; readonly email: string; readonly password: string };
export type Account = Person & { readonly id: string };

export type ProductFields = {
  readonly name?: string;
  readonly priceCents?: number;
  readonly stock?: number;
  readonly category?: string;
  readonly description?: string;
};

export type AddedProduct = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly priceCents: number;
};

type WorkerFixtures = {
  /** Where the shop of this run is. */
  shopUrl: string;
  /** Requests to the API with the administrator's token. */
  adminApi: APIRequestContext;
};

type Fixtures = {
  /** The shop's administrator, who exists from the start. */
  admin: Person;
  /** Somebody who has no account yet. */
  newcomer: Person;
  /** Opens an account for somebody new; nobody is signed in. */
  openAccount: (name?: string) => Promise<Account>;
  /** Signs the browser of a page in, by next-auth's own route: for tests of what comes after. */
  signIn: (person: Person, where?: Page) => Promise<void>;
  /** A page in another browser, with the settings of this one. */
  newBrowser: () => Promise<Page>;
  /** Puts a product of the test's own on the shelf, so that tests at once do not share stock. */
  addProduct: (fields?: ProductFields) => Promise<AddedProduct>;
  blankPictures: undefined;
  evidence: undefined;
  noUncaughtErrors: undefined;
};

/** What a helper needs to show a page in some state. */
export type Stage = Pick<
  Fixtures,
  'admin' | 'openAccount' | 'signIn' | 'newBrowser' | 'addProduct'
> & { readonly page: Page };

/** Drawing the pictures takes half of the time: where the layout does not matter, they stay blank. */
async function leaveBlank(context: BrowserContext, tags: readonly string[]): Promise<void> {
  if (tags.includes('@layout')) return;
  const body = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5"/>';
  await context.route('**/art/**', (route) => {
    if (route.request().resourceType() !== 'image') return route.fallback();
    return route.fulfill({ contentType: 'image/svg+xml', body });
  });
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  shopUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from it
    async ({}, use) => use(process.env.TESTED_SHOP_URL ?? ''),
    { scope: 'worker' },
  ],

  adminApi: [
    async ({ playwright, shopUrl }, use) => {
      const visitor = await playwright.request.newContext({ baseURL: shopUrl });
      const data = { email: adminEmail, password: adminPassword };
      const answer = await visitor.post('/api/auth/login', { data });
      inFixture(answer.status(), await answer.text()).toBe(200);
      const { token } = await answer.json();
      await visitor.dispose();
      const api = await playwright.request.newContext({
        baseURL: shopUrl,
        extraHTTPHeaders: { authorization: `Bearer ${token}` },
      });
      await use(api);
      await api.dispose();
    },
    { scope: 'worker' },
  ],

  admin: { name: 'Admin', email: adminEmail, password: adminPassword },

  newcomer: async ({ shopUrl: _ }, use) => {
    await use({ name: 'Ana', email: uniqueEmail('ana'), password: 'paper and ink' });
  },

  openAccount: async ({ request }, use) => {
    await use(async (name = 'Ana') => {
      const person = { name, email: uniqueEmail(name), password: 'paper and ink' };
      const answer = await request.post('/api/auth/register', { data: person });
      inFixture(answer.status(), await answer.text()).toBe(201);
      return { ...person, id: (await answer.json()).id };
    });
  },

  signIn: async ({ page, shopUrl }, use) => {
    await use(async ({ email, password }, where = page) => {
      const browser = where.request;
      const { csrfToken } = await (await browser.get('/api/auth/csrf')).json();
      const answer = await browser.post('/api/auth/callback/credentials', {
        form: { csrfToken, email, password },
        headers: { origin: shopUrl },
        maxRedirects: 0,
      });
      inFixture(answer.status(), await answer.text()).toBe(302);
    });
  },

  newBrowser: async ({ browser }, use, { tags }) => {
    const opened: Page[] = [];
    await use(async () => {
      const page = await browser.newPage();
      await leaveBlank(page.context(), tags);
      opened.push(page);
      return page;
    });
    await Promise.all(opened.map((page) => page.close()));
  },

  addProduct: async ({ adminApi }, use) => {
    await use(async (fields = {}) => {
      const defaults = { name: `Test print ${tag()}`, priceCents: 1250, stock: 20 };
      const answer = await adminApi.post('/api/products', { data: { ...defaults, ...fields } });
      inFixture(answer.status(), await answer.text()).toBe(201);
      return answer.json();
    });
  },

  blankPictures: [
    async ({ context }, use, { tags }) => {
      await leaveBlank(context, tags);
      await use(undefined);
    },
    { auto: true },
  ],

  evidence: [
    async ({ context, javaScriptEnabled }, use, info) =>
      gatherEvidence(context, javaScriptEnabled, info, () => use(undefined)),
    { auto: true },
  ],

  noUncaughtErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
      const violations = watchPolicy(page);
      await use(undefined);
      inFixture(errors, 'uncaught errors on the page').toEqual([]);
      inFixture(violations, "violations of the page's own policy").toEqual([]);
    },
    { auto: true },
  ],
});
