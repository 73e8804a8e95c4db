import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fault -> what it, its file and its tests were like when it was last caught. */
export function readProved(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

export function writeProved(file, proved) {
  const sorted = Object.fromEntries(Object.entries(proved).sort());
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Another value whenever the fault, the file that it is planted in or a file with its tests is changed. */
export function stateOf(fault, { root, claims }) {
  const { file, find, replace, scenarios } = fault;
  const files = [file, ...scenarios.flatMap((scenario) => claims(scenario).words)];
  const contents = files.map((each) => [each, readFileSync(join(root, each), 'utf8')]);
  const state = JSON.stringify([find, replace, scenarios, contents]);
  return createHash('sha256').update(state).digest('hex').slice(0, 16);
}

/** The faults that were not caught as they are now. */
export function changedFaults(faults, proved, where) {
  return faults.filter((fault) => proved[fault.name] !== stateOf(fault, where));
}
