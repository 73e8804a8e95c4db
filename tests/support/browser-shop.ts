import { join } from 'node:path';
import { startShop } from './server';

/**
 * Playwright's global setup: one built shop for all projects, its address in TESTED_SHOP_URL and its database in
 * TESTED_SHOP_FILE.
 */
export default async function setup(): Promise<() => Promise<void>> {
  // Behind a proxy, as it seems: a test that needs an address of its own says it in X-Forwarded-For.
  const shop = await startShop({ env: { TRUSTED_PROXIES: '127.0.0.1' } });
  process.env.TESTED_SHOP_URL = shop.url;
  process.env.TESTED_SHOP_FILE = join(shop.dataDir, 'shop.db');
  return async () => {
    await shop.stop();
  };
}
