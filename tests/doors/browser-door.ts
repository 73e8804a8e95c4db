import { type Browser, type BrowserContext, chromium } from 'playwright';
import { browserFlags, findBrowser } from '../../scripts/parts/browser.mjs';
import { adminEmail, adminPassword } from '../support/server';
import { type Account, browserBuyer, browserGuest, browserShopper } from './browser-people';
import type { Door, Stage } from './door';
import { httpDoor, shopperPassword } from './http-door';

/** The pages of a served shop, as people with and without JavaScript see them. */
export function browserDoor(url: string, javaScriptEnabled: boolean): Door {
  return {
    name: javaScriptEnabled ? 'browser' : 'browser without JavaScript',
    showsEverything: false,
    hasGuests: true,
    takesCrowds: false,
    async open() {
      const executablePath = findBrowser();
      const launch = { args: browserFlags(), ...(executablePath && { executablePath }) };
      return openStage(url, await chromium.launch(launch), javaScriptEnabled);
    },
  };
}

async function openStage(
  url: string,
  browser: Browser,
  javaScriptEnabled: boolean,
): Promise<Stage> {
  // The stage is set through the API; what is tested goes through the pages, and is read on them.
  const api = await httpDoor(url).open();
  async function newBrowser(): Promise<BrowserContext> {
    const context = await browser.newContext({ baseURL: url, javaScriptEnabled });
    // Nothing here is about pictures, and drawing them takes half of the time.
    await context.route('**/art/**', (route) => route.abort());
    return context;
  }
  /** Where each product of this stage has its page. */
  const slugs = new Map<string, string>();
  const door = javaScriptEnabled ? 'browser' : 'browser without JavaScript';
  const buyerIn = (context: BrowserContext) => browserBuyer(context, door, slugs);
  const shopperIn = (context: BrowserContext, account: Account) =>
    browserShopper(buyerIn(context), account);
  const openOffice = async () => {
    const account = { userId: '', email: adminEmail, name: 'Admin', password: adminPassword };
    return shopperIn(await newBrowser(), account);
  };
  let office: Promise<Awaited<ReturnType<typeof openOffice>>> | undefined;
  return {
    async product(fields) {
      const added = await api.product(fields);
      slugs.set(added.id, added.slug);
      return added;
    },
    changeProduct: api.changeProduct,
    archiveProduct: api.archiveProduct,
    async stockOf(id) {
      office ??= openOffice();
      return (await office).stockOf(id);
    },
    async shopper(name) {
      const { userId, email, name: shown } = await api.shopper(name);
      const account = { userId, email, name: shown, password: shopperPassword };
      return shopperIn(await newBrowser(), account);
    },
    admin: openOffice,
    guest: async () => browserGuest(buyerIn(await newBrowser()), newBrowser),
    close: () => browser.close(),
  };
}
