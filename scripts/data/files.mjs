import { closeSync, existsSync, fsyncSync, openSync, realpathSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkout, inCheckout } from '../parts/checkout.mjs';
import { Failure } from '../parts/failure.mjs';

/** The path of the shop's database, from where the shop takes it: the environment, or a file of it. */
export function databaseFile() {
  for (const name of ['.env.production.local', '.env.local', '.env.production', '.env']) {
    // What is set already stays, so the first that names it decides, as in Next.js.
    if (existsSync(inCheckout(name))) process.loadEnvFile(inCheckout(name));
  }
  const url = process.env.DATABASE_URL || 'file:./data/shop.db';
  if (!url.startsWith('file:')) throw new Failure(`DATABASE_URL must start with "file:": ${url}`);
  return resolve(checkout, url.slice('file:'.length));
}

/** FILE and `--overwrite` of the command line. npm runs scripts elsewhere than it was called. */
export function fileAndOverwrite(usage) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { overwrite: { type: 'boolean', default: false } },
    });
    const [file, ...others] = positionals;
    if (file && others.length === 0) {
      return { file: resolve(process.env.INIT_CWD || '.', file), overwrite: values.overwrite };
    }
  } catch {}
  throw new Failure(usage);
}

export function isSameFile(one, other) {
  return existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);
}

/** Waits until a file is on the disk. */
export function sync(file) {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

/** Waits until the name of a file is on the disk, where a folder can be synced. */
export function syncName(file) {
  if (process.platform === 'win32') return;
  const handle = openSync(dirname(file), 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Removes a database that was not finished. */
export function removeDraft(file) {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(file + end, { force: true });
}
