import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from './failure.mjs';
import { run } from './run.mjs';

// The shell comes first: it draws no window around each page, which tests take two to three times as long with.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Some distributions have a `chromium-browser` that only says how to install one. */
function starts(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** CHROMIUM_PATH, or a Chromium or Chrome of this machine; undefined leaves it to Playwright's own. */
export function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...applications].find(starts);
}

/**
 * What a full browser does for a window and no page needs: the popup of its address bar alone takes a second of
 * processor for each window. And what would change what a test sends: addresses made https, storage kept apart,
 * fetches begun anew. One switch holds them all, for a second one would undo the first.
 */
const disabledFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIToolbar',
  'PreloadTopChromeWebUI',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'PaintHolding',
  'MediaRouter',
  'OptimizationHints',
  'PreconnectToSearch',
];

/** Root may not use Chromium's sandbox; most of the rest keeps it from talking to anybody but the shop. */
export function browserFlags() {
  const flags = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${disabledFeatures.join()}`,
    // The shop of a test is on this machine, which a browser keeps from the pages of other sites: here it
    // counts as a shop of the world. A permission would do for pages with https only.
    '--ip-address-space-overrides=127.0.0.1:0=public',
  ];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...flags] : flags;
}

async function hasPlaywrightBrowser() {
  const { chromium } = await import('playwright');
  return starts(chromium.executablePath());
}

async function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('looking up packages', ['apt-get', 'update'], { env });
  for (const name of ['chromium-headless-shell', 'chromium']) {
    await run(`installing ${name}`, ['apt-get', 'install', '-y', name], { env });
    if (findBrowser()) return;
  }
}

/** Makes sure that the browser tests have a browser: the machine's, Playwright's or the distribution's. */
export async function ensureBrowser() {
  if (process.env.CHROMIUM_PATH && !starts(process.env.CHROMIUM_PATH)) {
    throw new Failure(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, which does not start.`);
  }
  if (findBrowser() || (await hasPlaywrightBrowser())) return;
  await run('downloading a browser', ['playwright', 'install', 'chromium'], { minutes: 5 });
  if (await hasPlaywrightBrowser()) return;
  await installWithApt();
  if (findBrowser()) return;
  throw new Failure('No browser for the tests: install Chromium, or set CHROMIUM_PATH to one.');
}
