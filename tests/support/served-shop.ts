import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { metricsToken, startShop } from './server';

/** Vitest's global setup: one built shop for all files of a project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shop = await startShop({ env: { METRICS_TOKEN: metricsToken } });
  project.provide('shopUrl', shop.url);
  project.provide('shopFile', join(shop.dataDir, 'shop.db'));
  return async () => {
    await shop.stop();
  };
}
