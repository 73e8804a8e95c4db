import { fileURLToPath } from 'node:url';

/** The environment of a shop with one of the faults of `preload/`, in itself or in what it stands on. */
export function preload(
  fault: 'clock-set-back' | 'late-commit' | 'lazy-sync',
): Readonly<Record<string, string>> {
  const file = fileURLToPath(new URL(`preload/${fault}.mjs`, import.meta.url));
  return { NODE_OPTIONS: `--import=${file}` };
}
