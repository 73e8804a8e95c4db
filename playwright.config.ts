import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './scripts/parts/browser.mjs';

const executablePath = findBrowser();
const withoutScript = '**/*.nojs.spec.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/browser-results',
  globalSetup: './tests/support/browser-shop.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes at the second try has failed.
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : 'line',
  use: {
    baseURL: process.env.TESTED_SHOP_URL,
    screenshot: 'only-on-failure',
    launchOptions: { args: browserFlags(), ...(executablePath && { executablePath }) },
  },
  projects: [
    {
      // Where the layout decides what happens.
      name: 'phone',
      testIgnore: withoutScript,
      grep: /@layout/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: 'desktop', testIgnore: withoutScript, use: { viewport: { width: 1440, height: 900 } } },
    { name: 'no-javascript', testMatch: withoutScript, use: { javaScriptEnabled: false } },
  ],
});
