import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('./fixture', import.meta.url));
/** Inside the checkout, so that the app finds the very Next.js that the shop uses. */
export const benchFolder = fileURLToPath(new URL('../../.cache/bench', import.meta.url));
export const fixtureFolder = join(benchFolder, 'fixture');
const stamp = join(benchFolder, 'fixture.stamp');

const require = createRequire(import.meta.url);
export const nextCommand = require.resolve('next/dist/bin/next');

/** Builds the empty Next.js app, unless it was built of the same files by the same Next.js. */
export function ensureFixture(): void {
  mkdirSync(benchFolder, { recursive: true });
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(fixtureFolder, { recursive: true, force: true });
  cpSync(source, fixtureFolder, { recursive: true });
  execFileSync(process.execPath, [nextCommand, 'build'], {
    cwd: fixtureFolder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(stamp, wanted);
}

function fingerprint(): string {
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  return JSON.stringify([require('next/package.json').version, ...files]);
}
