import { join } from 'node:path';
import Database from 'better-sqlite3';
import { startShop } from '../support/server';
import { expect, test } from './fixtures';
import { failingScenarios } from './storefront-failing';

failingScenarios();

test.describe('beyond the scenarios: failing', () => {
  test('An unexpected failure shows a page without technical detail', async ({ page }) => {
    const shop = await startShop();
    const database = new Database(join(shop.dataDir, 'shop.db'));
    database.exec('ALTER TABLE products RENAME TO mislaid');
    database.close();
    const answer = await page.goto(`${shop.url}/search?q=heron`);
    expect(answer?.status()).toBe(500);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Something went wrong');
    await expect(page.getByRole('link', { name: 'See all prints' })).toHaveAttribute('href', '/');
    expect(await answer?.text()).not.toMatch(/sqlite|no such table|mislaid|\bat .*\.(js|ts):\d/i);
    await shop.stop();
  });
});
