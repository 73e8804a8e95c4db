// `npm run spec`: which test executes which scenario, and how the last run went.
//   --accept           record that the tests of all changed scenarios were held against their words
//   --accept "NAME"    the same for one scenario
//   --publish          write what /spec and /spec.json show, if everything ran and passed
import { parseArgs } from 'node:util';
import { inCheckout } from '../parts/checkout.mjs';
import { main } from '../parts/failure.mjs';
import { reportFolder } from '../parts/reports.mjs';
import { readFingerprints, writeFingerprints } from './fingerprints.mjs';
import { buildMatrix } from './matrix.mjs';
import { publish } from './publish.mjs';
import { printMatrix } from './report.mjs';
import { readResults } from './results.mjs';
import { readSpecifications } from './specifications.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    accept: { type: 'boolean' },
    publish: { type: 'boolean' },
    specs: { type: 'string', default: inCheckout('openspec/specs') },
    reports: { type: 'string', default: reportFolder },
    published: { type: 'string', default: inCheckout('public/spec.json') },
    fingerprints: { type: 'string', default: inCheckout('tests/scenarios/fingerprints.json') },
  },
});
const [only] = positionals;

const requirements = readSpecifications(values.specs);
const tests = readResults(values.reports);

function matrix() {
  return buildMatrix(requirements, tests, readFingerprints(values.fingerprints));
}

if (values.accept) {
  const chosen = matrix().rows.filter(({ scenario }) => !only || scenario.name === only);
  if (chosen.length === 0) throw new Error(`No such scenario: ${only}`);
  const kept = only ? readFingerprints(values.fingerprints) : {};
  for (const row of chosen) kept[row.scenario.name] = row.fingerprint;
  writeFingerprints(values.fingerprints, kept);
}

await main(async () => {
  const result = matrix();
  console.log(printMatrix(result));
  if (result.problems.length > 0) process.exitCode = 1;
  if (values.publish) publish(result, values.reports, values.published);
});
