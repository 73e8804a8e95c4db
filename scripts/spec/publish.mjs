import { writeFileSync } from 'node:fs';
import { Failure } from '../parts/failure.mjs';
import { countTests, readCommit } from '../parts/reports.mjs';
import { steps } from '../parts/steps.mjs';
import { describeMatrix } from './report.mjs';

const reportNames = steps.flatMap(({ report }) => report ?? []);

/** Why the reports in a folder are no whole run of one commit in which everything passed. */
function objectionsTo(folder, { problems }) {
  const commit = readCommit(folder);
  const counted = reportNames.map((name) => ({ name, ...countTests(name, folder) }));
  return [
    ...problems,
    ...(commit === '' ? ['It is not known which commit was tried'] : []),
    ...(commit.endsWith('-dirty')
      ? [`Files differ from the commit that was tried: ${commit}`]
      : []),
    ...counted.filter(({ passed }) => passed === 0).map(({ name }) => `Did not run: ${name}`),
    ...counted
      .filter(({ failed, skipped }) => failed + skipped > 0)
      .map(({ name, failed, skipped }) => `${failed} failed and ${skipped} skipped: ${name}`),
  ];
}

/**
 * Writes what /spec and /spec.json show.
 * @throws Failure while anything failed, was skipped or did not run
 */
export function publish(matrix, folder, file) {
  const objections = objectionsTo(folder, matrix);
  if (objections.length > 0) {
    throw new Failure(`Not published:\n${objections.map((each) => `! ${each}`).join('\n')}`);
  }
  const shown = JSON.stringify(describeMatrix(matrix, readCommit(folder)), null, 2);
  writeFileSync(file, `${shown}\n`);
}
