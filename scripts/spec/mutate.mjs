// `npm run spec:mutate`: plants one fault at a time in a copy of the shop and runs the tests that claim the
// scenario it breaks. A fault that no test notices is a survivor. Words choose faults by name; `--faults FILE`
// takes another list of them.
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
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { checkout, inCheckout } from '../parts/checkout.mjs';
import { capture } from './capture.mjs';
import { readSpecifications } from './specifications.mjs';

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { faults: { type: 'string', default: inCheckout('tests/mutations/faults.mjs') } },
});
const { faults } = await import(pathToFileURL(values.faults).href);

const copy = inCheckout('.cache/mutants');
/** All that the tests read or run, less the reports of earlier runs. */
const copied = readdirSync(checkout).filter(
  (name) => !/^(\.git|\.next|\.cache|node_modules|data|coverage)$/.test(name),
);

function makeCopy() {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of copied) {
    cpSync(join(checkout, name), join(copy, name), { recursive: true });
  }
  symlinkSync(inCheckout('node_modules'), join(copy, 'node_modules'));
}

/** @throws Error when the text is not there exactly once: a fault that is not planted proves nothing. */
function plant({ name, file, find, replace }) {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const places = before.split(find).length - 1;
  if (places !== 1) throw new Error(`"${name}": its text stands ${places} times in ${file}`);
  writeFileSync(
    path,
    before.replace(find, () => replace),
  );
  return () => writeFileSync(path, before);
}

const vitest = join(checkout, 'node_modules/.bin/vitest');
const projects = ['--project', 'domain', '--project', 'app'];

/** Every test that needs no build, with its titles and its file. */
async function listTests() {
  const list = join(copy, 'tests.json');
  await capture(vitest, ['list', ...projects, `--json=${list}`], copy);
  return JSON.parse(readFileSync(list, 'utf8')).map(({ name, file }) => {
    return { titles: name.replaceAll(' > ', ' '), file };
  });
}

/** Runs the tests whose last titles are one of the scenarios, out of the files that have one. */
async function testsOf(scenarios) {
  const titles = scenarios.map((name) =>
    name
      .split(' / ')
      .slice(1)
      .join(' ')
      .replace(/[^\w ]/g, '.'),
  );
  const wanted = `(${titles.join('|')})`;
  const found = tests.filter((test) => new RegExp(wanted).test(test.titles));
  const files = [...new Set(found.map(({ file }) => file))];
  if (files.length === 0) throw new Error(`No test executes ${scenarios.join(', ')}`);
  const { output } = await capture(
    vitest,
    ['run', ...projects, '-t', wanted, '--reporter=json', ...files],
    copy,
  );
  const report = JSON.parse(output.slice(output.indexOf('{"numTotal')));
  return { ran: report.numPassedTests + report.numFailedTests, failed: report.numFailedTests };
}

const specified = new Set(
  readSpecifications(inCheckout('openspec/specs')).flatMap(({ scenarios }) =>
    scenarios.map(({ name }) => name),
  ),
);
for (const { name, scenarios } of faults) {
  for (const scenario of scenarios) {
    if (!specified.has(scenario)) throw new Error(`"${name}" names no scenario: ${scenario}`);
  }
}

makeCopy();
const tests = await listTests();
const chosen = faults.filter(({ name }) => words.every((word) => name.includes(word)));
if (chosen.length === 0) throw new Error(`No fault is called ${words.join(' ')}`);

const sound = await testsOf([...new Set(chosen.flatMap(({ scenarios }) => scenarios))]);
if (sound.failed > 0 || sound.ran === 0) {
  throw new Error(`Without a fault ${sound.failed} of ${sound.ran} tests fail: mend that first`);
}

const survivors = [];
for (const fault of chosen) {
  const remove = plant(fault);
  const { ran, failed } = await testsOf(fault.scenarios);
  remove();
  if (failed === 0) survivors.push(fault.name);
  console.log(
    `${failed > 0 ? 'caught  ' : 'SURVIVED'}  ${fault.name} (${failed} of ${ran} tests failed)`,
  );
}
console.log(`\n${chosen.length - survivors.length} of ${chosen.length} seeded faults caught`);
for (const name of survivors) console.log(`survivor: ${name}`);
if (survivors.length > 0) process.exitCode = 1;
