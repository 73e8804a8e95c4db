import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout, inCheckout } from './checkout.mjs';
import { contentHash } from './content-hash.mjs';
import { withLock } from './lock.mjs';
import { runOrFail } from './run.mjs';

const stampPath = inCheckout('.next/openshelf-build');
// Not `public`: its files are read when they are asked for.
const folders = ['app', 'components', 'lib', 'db', 'server', 'docs/guide.md'];
const rootFiles =
  /^((next|postcss)\.config\..+|(instrumentation|instrumentation-client|proxy)\.ts|server\.mjs|tsconfig\.json|package(-lock)?\.json|\.env(\.local|\.production|\.production\.local)?)$/;

/** The files and folders that a build is made of. */
export function buildInputs() {
  return [...folders, ...readdirSync(checkout).filter((name) => rootFiles.test(name))];
}

function wantedStamp() {
  return contentHash(buildInputs());
}

function isBuilt() {
  return existsSync(stampPath) && readFileSync(stampPath, 'utf8') === wantedStamp();
}

/** Builds the pages unless the last build was made of the same files. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  await withLock('build', async () => {
    if (isBuilt()) return;
    const stamp = wantedStamp();
    rmSync(stampPath, { force: true });
    // A build belongs to no shop: whatever it opens is thrown away afterwards.
    const scratch = mkdtempSync(join(tmpdir(), 'openshelf-build-'));
    try {
      await runOrFail('building', ['next', 'build'], {
        env: {
          NODE_ENV: 'production',
          TMPDIR: scratch,
          DATABASE_URL: `file:${join(scratch, 'shop.db')}`,
        },
      });
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
    writeFileSync(stampPath, stamp);
  });
}
