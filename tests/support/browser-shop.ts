import { startShop } from './server';

/** Playwright's global setup: one built shop for all projects, its address in TESTED_SHOP_URL. */
export default async function setup(): Promise<() => Promise<void>> {
  const shop = await startShop();
  process.env.TESTED_SHOP_URL = shop.url;
  return async () => {
    await shop.stop();
  };
}
