import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inCheckout } from './checkout.mjs';
import { driverLoads } from './driver.mjs';
import { Failure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { runOrFail } from './run.mjs';

const stampPath = inCheckout('node_modules/.openshelf-lock');

/** Some packages bring programs for one kind of machine. */
const platform = `${process.platform}-${process.arch}`;

function wantedStamp() {
  const lock = readFileSync(inCheckout('package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${platform}`;
}

function foundStamp() {
  return existsSync(stampPath) ? readFileSync(stampPath, 'utf8') : undefined;
}

function packagesOf(path) {
  return JSON.parse(readFileSync(inCheckout(path), 'utf8')).packages;
}

/** Whether npm's own record of node_modules has what the lockfile asks for, as after `npm install x`. */
function isInstalledByHand(needsTools) {
  const stamp = foundStamp();
  if (stamp && !stamp.endsWith(` ${platform}`)) return false;
  if (!existsSync(inCheckout('node_modules/.package-lock.json'))) return false;
  const present = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(([path, wanted]) => {
    if (path === '' || wanted.optional || wanted.devOptional) return true;
    if (wanted.dev && !needsTools) return true;
    return present[path]?.version === wanted.version;
  });
}

function isInstalled(needsTools) {
  return foundStamp() === wantedStamp() || isInstalledByHand(needsTools);
}

/**
 * Installs the packages of the lockfile unless they are there, and builds the database driver anew where it was
 * built for another Node.js. `tools`: those for tests as well.
 */
export async function ensureInstalled({ tools }) {
  if (isInstalled(tools) && driverLoads()) return;
  await withLock('install', async () => {
    if (!isInstalled(tools)) await install();
    if (!driverLoads()) await rebuildDriver();
  });
}

async function install() {
  // Not `npm ci`: it refuses a lockfile that lacks the binaries of another system, which this one may.
  // Like this, npm takes every version from the lockfile too, and leaves the file as it is.
  await runOrFail('installing packages', ['npm', 'install', '--no-save', '--include=dev']);
  writeFileSync(stampPath, wantedStamp());
}

async function rebuildDriver() {
  const title = `building the database driver for Node.js ${process.versions.node}`;
  await runOrFail(title, ['npm', 'rebuild', 'better-sqlite3']);
  if (!driverLoads()) {
    throw new Failure('The database driver cannot be loaded: remove node_modules and start again.');
  }
}
