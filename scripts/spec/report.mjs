import { doors } from './results.mjs';

const marks = new Map(doors.map((door, index) => [door, 'dHbn'[index]]));

/** The matrix for a terminal: a line for each scenario, a letter for each door, upper half of it failures. */
export function printMatrix({ rows, problems, remarks }) {
  const lines = [];
  let requirement;
  for (const row of rows) {
    if (row.requirement !== requirement) {
      requirement = row.requirement;
      lines.push('', `${requirement.capability} / ${requirement.title}`);
    }
    const through = doors.map((door) => mark(row, door)).join('');
    lines.push(`  ${through}  ${String(row.tests.length).padStart(2)}  ${row.scenario.title}`);
  }
  const executed = rows.filter((row) => row.tests.some((test) => test.passed)).length;
  lines.push(
    '',
    'd domain, H HTTP, b browser, n browser without JavaScript; ! failed; then the number of tests',
  );
  lines.push(`${executed} of ${rows.length} scenarios executed and passed`);
  for (const remark of remarks) lines.push(`? ${remark}`);
  for (const problem of problems) lines.push(`! ${problem}`);
  return lines.join('\n').trimStart();
}

function mark(row, door) {
  const through = row.tests.filter((test) => test.door === door);
  if (through.length === 0) return '.';
  return through.every((test) => test.passed) ? marks.get(door) : '!';
}

/**
 * The matrix for /spec and /spec.json: what the shop promises and how the run at this commit went, from the
 * beginning of its first test to the end of its last.
 */
export function describeMatrix({ rows }, commit) {
  const tests = rows.flatMap((row) => row.tests);
  const instant = (milliseconds) => new Date(milliseconds).toISOString();
  const capabilities = new Map();
  for (const { requirement, scenario, tests } of rows) {
    const capability = capabilities.get(requirement.capability) ?? new Map();
    capabilities.set(requirement.capability, capability);
    const entry = capability.get(requirement.title) ?? {
      title: requirement.title,
      text: requirement.text,
      scenarios: [],
    };
    capability.set(requirement.title, entry);
    entry.scenarios.push({
      title: scenario.title,
      text: scenario.text,
      passed: tests.length > 0 && tests.every((test) => test.passed),
      doors: doors.filter((door) => tests.some((test) => test.door === door)),
      tests: tests.length,
    });
  }
  return {
    run: {
      commit,
      startedAt: instant(Math.min(...tests.map(({ startedAt }) => startedAt))),
      endedAt: instant(Math.max(...tests.map(({ endedAt }) => endedAt))),
    },
    capabilities: [...capabilities].map(([name, requirements]) => ({
      name,
      requirements: [...requirements.values()],
    })),
  };
}
