import { AxeBuilder } from '@axe-core/playwright';
import { type APIRequestContext, test as base, expect } from '@playwright/test';
import { adminEmail, adminPassword } from '../support/server';

export { expect };

export type Person = { readonly name: string; readonly email: string; readonly password: string };

export type ProductFields = {
  readonly name?: string;
  readonly priceCents?: number;
  readonly stock?: number;
  readonly category?: string;
};

export type AddedProduct = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly priceCents: number;
};

type Fixtures = {
  /** The shop's administrator, who exists from the start. */
  admin: Person;
  /** Somebody who has no account yet. */
  newcomer: Person;
  /** Requests to the API with the administrator's token. */
  adminApi: APIRequestContext;
  /** Puts a product of the test's own on the shelf, so that tests at once do not share stock. */
  addProduct: (fields?: ProductFields) => Promise<AddedProduct>;
  /** Fails with what axe finds on the page as it is now. */
  expectAccessible: () => Promise<void>;
  noUncaughtErrors: undefined;
};

let made = 0;

function unique(): string {
  made += 1;
  return `${process.pid.toString(36)}-${Date.now().toString(36)}-${made}`;
}

export const test = base.extend<Fixtures>({
  admin: { name: 'Admin', email: adminEmail, password: adminPassword },

  newcomer: async ({ baseURL: _ }, use) => {
    await use({
      name: 'Ada Page',
      email: `ada-${unique()}@example.com`,
      password: 'paper and ink',
    });
  },

  adminApi: async ({ playwright, baseURL, admin }, use) => {
    const options = baseURL ? { baseURL } : {};
    const visitor = await playwright.request.newContext(options);
    const { email, password } = admin;
    const answer = await visitor.post('/api/auth/login', { data: { email, password } });
    expect(answer.status(), await answer.text()).toBe(200);
    const { token } = await answer.json();
    await visitor.dispose();
    const api = await playwright.request.newContext({
      ...options,
      extraHTTPHeaders: { authorization: `Bearer ${token}` },
    });
    await use(api);
    await api.dispose();
  },

  addProduct: async ({ adminApi }, use) => {
    await use(async (fields = {}) => {
      const defaults = { name: `Test print ${unique()}`, priceCents: 1250, stock: 20 };
      const answer = await adminApi.post('/api/products', { data: { ...defaults, ...fields } });
      expect(answer.status(), await answer.text()).toBe(201);
      return answer.json();
    });
  },

  expectAccessible: async ({ page }, use) => {
    await use(async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        where: nodes.map(({ target }) => target.join(' ')),
      }));
      expect(found).toEqual([]);
    });
  },

  noUncaughtErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
      await use(undefined);
      expect(errors, 'uncaught errors on the page').toEqual([]);
    },
    { auto: true },
  ],
});
