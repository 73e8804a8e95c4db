// Writes scenarios.json, the texts of the scenarios that the cases name. `--check` only tells
// whether it is current. A case that names a scenario which is not in openspec/ is an error.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit, stderr } from 'node:process';
import { profiles } from '../src/profiles/index.js';
import { nameOf } from '../src/scenarios.js';
import { readSpecification } from './read-specification.js';

const target = new URL('../scenarios.json', import.meta.url);
const specified = readSpecification(new URL('../../openspec/', import.meta.url));
const byName = new Map(specified.map((scenario) => [nameOf(scenario), scenario]));

const named = profiles.flatMap(({ cases }) => cases.map(({ scenario }) => nameOf(scenario)));
const unknown = named.filter((name) => !byName.has(name));
if (unknown.length > 0) {
  stderr.write(`not in the specification:\n${unknown.join('\n')}\n`);
  exit(1);
}

const scenarios = [...new Set(named)].sort().map((name) => byName.get(name));
const text = `${JSON.stringify({ scenarios }, undefined, 2)}\n`;
if (!argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  stderr.write(
    'scenarios.json is older than openspec/: node conformance/scripts/record-scenarios.js\n',
  );
  exit(1);
}
