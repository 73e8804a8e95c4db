// Every scenario of openspec/ has a case of the kit, or a reason in without-case.js.
import { exit, stderr } from 'node:process';
import { profiles } from '../src/profiles/index.js';
import { nameOf } from '../src/scenarios.js';
import { withoutCase } from '../without-case.js';
import { readSpecification } from './read-specification.js';

const root = new URL('../../openspec/', import.meta.url);
const withCase = new Set(profiles.flatMap(({ cases }) => cases.map((one) => nameOf(one.scenario))));
const others = readSpecification(root)
  .map(nameOf)
  .filter((name) => !withCase.has(name));

const used = new Set(others.map(rowFor));
const open = others.filter((name) => rowFor(name) === undefined);
const idle = Object.keys(withoutCase).filter((row) => !used.has(row));

for (const name of open) stderr.write(`neither a case nor a reason: ${name}\n`);
for (const row of idle) stderr.write(`a reason without a scenario: ${row}\n`);
if (open.length + idle.length > 0) exit(1);

/** @param {string} name */
function rowFor(name) {
  const parts = name.split(' / ');
  const rows = parts.map((_, at) => parts.slice(0, at + 1).join(' / '));
  return rows.findLast((row) => row in withoutCase);
}
