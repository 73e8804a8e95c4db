// `npm run spec`: which test executes which scenario, and how the last run went.
//   --accept           record that the tests of all changed scenarios were held against their text
//   --accept "NAME"    the same for one scenario
//   --publish          write what /spec and /spec.json show
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inCheckout } from '../parts/checkout.mjs';
import { readFingerprints, writeFingerprints } from './fingerprints.mjs';
import { buildMatrix } from './matrix.mjs';
import { describeMatrix, printMatrix } from './report.mjs';
import { readResults } from './results.mjs';
import { readSpecifications } from './specifications.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { accept: { type: 'boolean' }, publish: { type: 'boolean' } },
});

const requirements = readSpecifications();
const tests = readResults();

function matrix() {
  return buildMatrix(requirements, tests, readFingerprints());
}

if (values.accept) {
  const { rows } = matrix();
  const chosen = rows.filter(({ scenario }) => !positionals[0] || scenario.name === positionals[0]);
  const kept = positionals[0] ? readFingerprints() : {};
  const accepted = chosen.map((row) => [row.scenario.name, row.fingerprint]);
  writeFingerprints({ ...kept, ...Object.fromEntries(accepted) });
}

const result = matrix();
if (values.publish) {
  const file = inCheckout('public/spec.json');
  writeFileSync(file, `${JSON.stringify(describeMatrix(result), null, 2)}\n`);
}
console.log(printMatrix(result));
if (result.problems.length > 0) process.exitCode = 1;
