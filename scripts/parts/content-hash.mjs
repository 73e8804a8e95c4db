import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './checkout.mjs';

/** The files of a folder, or the file itself, by their paths in the checkout. */
export function* filesUnder(path) {
  const stat = statSync(join(checkout, path), { throwIfNoEntry: false });
  if (stat?.isFile()) yield path;
  if (!stat?.isDirectory()) return;
  for (const name of readdirSync(join(checkout, path)).sort()) yield* filesUnder(`${path}/${name}`);
}

/** One hash over names and contents of these files and folders, so that a new clone's dates do not matter. */
export function contentHash(paths) {
  const hash = createHash('sha256');
  for (const path of [...paths].sort()) {
    for (const file of filesUnder(path)) {
      const content = readFileSync(join(checkout, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}
