import type { TestProject } from 'vitest/node';
import { startShop } from './server';

/** Vitest's global setup: one built shop for all files of a project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shop = await startShop();
  project.provide('shopUrl', shop.url);
  return async () => {
    await shop.stop();
  };
}
