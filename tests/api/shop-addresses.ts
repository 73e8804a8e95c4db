import { afterAll, beforeAll } from 'vitest';
import { type RunningShop, startShop } from '../support/server';

/** A shop for each of the addresses, as `SHOP_URL`, open as long as the tests around it run. */
export function shopAddresses(addresses: readonly string[]): (address: string) => RunningShop {
  const shops = new Map<string, RunningShop>();
  beforeAll(async () => {
    for (const SHOP_URL of addresses) shops.set(SHOP_URL, await startShop({ env: { SHOP_URL } }));
  });
  afterAll(async () => {
    for (const shop of shops.values()) await shop.stop();
  });
  return (address) => {
    const shop = shops.get(address);
    if (!shop) throw new Error(`no shop at ${address}`);
    return shop;
  };
}
