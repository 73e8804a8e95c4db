import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Scenario name -> fingerprint of the words that somebody held its tests against. */
export function readFingerprints(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

export function writeFingerprints(file, fingerprints) {
  const sorted = Object.fromEntries(Object.entries(fingerprints).sort());
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}
