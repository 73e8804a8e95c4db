import { fileURLToPath } from 'node:url';

/** The path of a file of this checkout. */
export function inCheckout(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
