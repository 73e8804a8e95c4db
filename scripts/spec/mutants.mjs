import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { checkout, inCheckout } from '../parts/checkout.mjs';

/** What no test of the copy reads: it is made elsewhere, or it is the copy itself. */
const leftOut = /^(\.git|\.next|\.cache|node_modules|data|coverage)$/;

/** A copy of the checkout to plant faults in. @returns its folder */
export function makeCopy() {
  const copy = inCheckout('.cache/mutants');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of readdirSync(checkout).filter((each) => !leftOut.test(each))) {
    cpSync(join(checkout, name), join(copy, name), { recursive: true });
  }
  symlinkSync(inCheckout('node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** @throws Error when the text is not there exactly once: a fault that is not planted proves nothing. */
export function requirePlace({ name, file, find }) {
  const places = readFileSync(inCheckout(file), 'utf8').split(find).length - 1;
  if (places !== 1) throw new Error(`"${name}": its text stands ${places} times in ${file}`);
}

/** Plants a fault in the copy. @returns how to remove it */
export function plant({ file, find, replace }, copy) {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    before.replace(find, () => replace),
  );
  return () => writeFileSync(path, before);
}
