// `npm run spec:mutate`: plants one fault at a time in a copy of the shop and runs the tests that claim the
// scenarios it breaks. A fault that one of these does not notice is a survivor. Words choose faults by name.
//   --changed       only those that changed, or whose file or tests did, since they were last caught
//   --faults FILE   another list of them
//   --proved FILE   another record of what was caught
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { checkout, inCheckout } from '../parts/checkout.mjs';
import { Failure, main } from '../parts/failure.mjs';
import { claimsIn } from './claims.mjs';
import { makeCopy, plant, requirePlace } from './mutants.mjs';
import { changedFaults, readProved, stateOf, writeProved } from './proved.mjs';
import { readSpecifications } from './specifications.mjs';
import { openRunner } from './warm-runner.mjs';

const claims = claimsIn(checkout);
const where = { root: checkout, claims };
const testsOf = ({ scenarios }) => [...new Set(scenarios.flatMap((name) => claims(name).tests))];

function requireSound(faults) {
  const specified = new Set(
    readSpecifications(inCheckout('openspec/specs')).flatMap(({ scenarios }) =>
      scenarios.map(({ name }) => name),
    ),
  );
  for (const fault of faults) {
    const { name, scenarios } = fault;
    requirePlace(fault);
    for (const scenario of scenarios) {
      if (!specified.has(scenario)) throw new Failure(`"${name}" names no scenario: ${scenario}`);
      if (claims(scenario).tests.length === 0) throw new Failure(`No test executes ${scenario}`);
    }
  }
}

/** @returns the names of the faults that each of their scenarios noticed */
async function plantAll(faults) {
  const runner = await openRunner(makeCopy());
  const sound = await runner.run(
    [...new Set(faults.flatMap(testsOf))],
    [...new Set(faults.flatMap(({ scenarios }) => scenarios))],
  );
  if (sound.failed.length > 0) {
    throw new Failure(`These fail without a fault, mend them first:\n${sound.failed.join('\n')}`);
  }
  const caught = [];
  for (const fault of faults) {
    const remove = plant(fault, process.cwd());
    runner.changed(fault.file);
    const { ran, failed } = await runner.run(testsOf(fault), fault.scenarios);
    remove();
    runner.changed(fault.file);
    const blind = fault.scenarios.filter((name) => !failed.includes(name));
    if (blind.length === 0) caught.push(fault.name);
    console.log(
      `${blind.length === 0 ? 'caught  ' : 'SURVIVED'}  ${fault.name} (${ran} tests ran)`,
    );
    for (const name of blind) console.log(`          not noticed by ${name}`);
  }
  await runner.close();
  return caught;
}

await main(async () => {
  const { values, positionals: words } = parseArgs({
    allowPositionals: true,
    options: {
      changed: { type: 'boolean' },
      faults: { type: 'string', default: inCheckout('tests/mutations/faults.mjs') },
      proved: { type: 'string', default: inCheckout('tests/mutations/proved.json') },
    },
  });
  const { faults } = await import(pathToFileURL(values.faults).href);
  requireSound(faults);
  const proved = readProved(values.proved);
  const named = faults.filter(({ name }) => words.every((word) => name.includes(word)));
  if (named.length === 0) throw new Failure(`No fault is called ${words.join(' ')}`);
  const chosen = values.changed ? changedFaults(named, proved, where) : named;

  const caught = chosen.length > 0 ? await plantAll(chosen) : [];
  const survivors = chosen.map(({ name }) => name).filter((name) => !caught.includes(name));
  for (const { name } of chosen) delete proved[name];
  const states = faults
    .filter(({ name }) => caught.includes(name))
    .map((fault) => [fault.name, stateOf(fault, where)]);
  writeProved(values.proved, { ...proved, ...Object.fromEntries(states) });

  const unchanged = named.length - chosen.length;
  const rest = unchanged > 0 ? `, ${unchanged} unchanged since they were caught` : '';
  console.log(`\n${caught.length} of ${chosen.length} seeded faults caught${rest}`);
  for (const name of survivors) console.log(`survivor: ${name}`);
  // Said in both cases: a run of tests that fail, as they are meant to, has left its own.
  process.exitCode = survivors.length > 0 ? 1 : 0;
});
