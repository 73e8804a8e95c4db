// Writes scenarios.json, the texts that the kit shows. `--check` only tells whether it is current.
import { readFileSync, writeFileSync } from 'node:fs';
import { readSpecification } from './read-specification.js';

const target = new URL('../scenarios.json', import.meta.url);
const root = new URL('../../openspec/', import.meta.url);
const text = `${JSON.stringify({ scenarios: readSpecification(root) }, undefined, 2)}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write('scenarios.json is older than openspec: npm run scenarios\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
