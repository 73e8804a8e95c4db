import { fileURLToPath } from 'node:url';

/** The environment of a shop with one of the faults of `planted/`: what finds it in the shop is worth something. */
export function planted(fault: 'late-commit' | 'lazy-sync'): Readonly<Record<string, string>> {
  const file = fileURLToPath(new URL(`planted/${fault}.mjs`, import.meta.url));
  return { NODE_OPTIONS: `--import=${file}` };
}
