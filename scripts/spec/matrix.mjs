import { promisedValues } from './promised-values.mjs';
import { doors } from './results.mjs';
import { fingerprint, scenarioNamed } from './specifications.mjs';

/** Requirements whose scenarios have to hold whichever way somebody comes in. */
const throughEveryDoor = new Set(['orders / Placing an order']);

/**
 * Holds the tests of a run against the scenarios: what executes which, through which door, and all that is
 * wrong with it; a remark is what somebody should look at. Knows nothing of files: its input is what the readers give.
 */
export function buildMatrix(requirements, tests, recorded) {
  const scenarios = new Map();
  const rows = requirements.flatMap((requirement) =>
    requirement.scenarios.map((scenario) => {
      const row = {
        requirement,
        scenario,
        fingerprint: fingerprint(requirement, scenario),
        tests: [],
      };
      scenarios.set(scenario.name, row);
      return row;
    }),
  );

  const problems = [];
  for (const test of tests) {
    const around = test.titles.at(-1) ?? '';
    // Everything else is beyond the scenarios.
    if (!around.includes(' / ')) continue;
    const name = scenarioNamed(around, test.title);
    const row = scenarios.get(name);
    if (row) row.tests.push(test);
    else problems.push(`No such scenario: ${name} (${test.file})`);
  }
  for (const row of rows) {
    problems.push(...problemsOf(row, recorded[row.scenario.name]), ...doorsLeftOut(row));
  }
  for (const name of Object.keys(recorded)) {
    if (!scenarios.has(name)) problems.push(`Recorded, but no longer specified: ${name}`);
  }
  const remarks = [
    ...tests.filter(tookAnotherDoor).map(describeOtherDoor),
    ...rows.flatMap(valuesNotSeen),
  ];
  return { rows, problems, remarks };
}

function problemsOf({ scenario: { name }, fingerprint, tests }, recorded) {
  const problems = tests
    .filter((test) => !test.passed)
    .map((test) => `Failed: ${name} (${test.door}, ${test.file})`);
  if (!tests.some((test) => test.passed)) problems.push(`No passing test: ${name}`);
  if (recorded !== fingerprint) {
    const what = recorded
      ? 'Changed since its tests were looked at'
      : 'Its tests were never looked at';
    problems.push(`${what}: ${name}`);
  }
  return problems;
}

function doorsLeftOut({ requirement, scenario, tests }) {
  if (!throughEveryDoor.has(`${requirement.capability} / ${requirement.title}`)) return [];
  return doors
    .filter((door) => !tests.some((test) => test.door === door))
    .map((door) => `No test through this door: ${scenario.name} (${door})`);
}

function tookAnotherDoor({ titles, door }) {
  return doors.includes(titles[0]) && titles[0] !== door;
}

function describeOtherDoor({ titles: [said, around], title, door, file }) {
  return `Said ${said}, went through ${door}: ${around} / ${title} (${file})`;
}

/** What a scenario promises and no assertion of its tests compared. */
function valuesNotSeen({ scenario, tests }) {
  if (tests.length === 0) return [];
  const seen = new Set(tests.flatMap((test) => test.seen));
  return promisedValues(scenario.text)
    .filter((value) => !seen.has(value))
    .map((value) => `No assertion compares ${value}: ${scenario.name}`);
}
