import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inCheckout } from '../parts/checkout.mjs';

const file = inCheckout('tests/scenarios/fingerprints.json');

/** Scenario name -> fingerprint of the text that somebody held its tests against. */
export function readFingerprints() {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

export function writeFingerprints(fingerprints) {
  const sorted = Object.fromEntries(Object.entries(fingerprints).sort());
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}
