import { type Browser, type BrowserContext, chromium } from 'playwright';
import { browserFlags, findBrowser } from '../../scripts/parts/browser.mjs';
import { adminEmail, adminPassword } from '../support/server';
import { browserBuyer, browserGuest, browserShopper } from './browser-people';
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
  // The stage is set through the API; what is tested goes through the pages.
  const api = await httpDoor(url).open();
  async function newBrowser(): Promise<BrowserContext> {
    const context = await browser.newContext({ baseURL: url, javaScriptEnabled });
    // Nothing here is about pictures, and drawing them takes half of the time.
    await context.route('**/art/**', (route) => route.abort());
    return context;
  }
  return {
    product: api.product,
    changeProduct: api.changeProduct,
    archiveProduct: api.archiveProduct,
    stockOf: api.stockOf,
    async shopper(name) {
      const { userId, email, name: shown } = await api.shopper(name);
      const account = { userId, email, name: shown, password: shopperPassword };
      return browserShopper(await newBrowser(), account);
    },
    async admin() {
      const account = { userId: '', email: adminEmail, name: 'Admin', password: adminPassword };
      return browserShopper(await newBrowser(), account);
    },
    guest: async () => browserGuest(browserBuyer(await newBrowser()), newBrowser),
    close: () => browser.close(),
  };
}
