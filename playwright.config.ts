import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './scripts/parts/browser.mjs';

const executablePath = findBrowser();
const withoutScript = '**/*.nojs.spec.ts';
const widthDoesNotMatter = ['**/lost-connection.spec.ts'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/browser-results',
  globalSetup: './tests/support/browser-shop.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A shared machine may stall for seconds; a test that needed a second try is named as flaky in the output.
  retries: process.env.CI ? 2 : 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: '.cache/reports/browser.json' }]],
  use: {
    baseURL: process.env.TESTED_SHOP_URL,
    screenshot: 'only-on-failure',
    launchOptions: { args: browserFlags(), ...(executablePath && { executablePath }) },
  },
  projects: [
    {
      name: 'phone',
      testIgnore: [withoutScript, ...widthDoesNotMatter],
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: 'desktop', testIgnore: withoutScript, use: { viewport: { width: 1440, height: 900 } } },
    { name: 'no-javascript', testMatch: withoutScript, use: { javaScriptEnabled: false } },
  ],
});
