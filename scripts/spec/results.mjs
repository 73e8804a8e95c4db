import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { checkout } from '../parts/checkout.mjs';

export const doors = ['domain', 'HTTP', 'browser', 'browser without JavaScript'];

/**
 * Every test of the last run: its file, the titles around it, its own title, whether it passed, when it began and
 * ended, the door that it took and the promised values that its assertions compared. Both are what was observed
 * while it ran (`tests/support/evidence.ts`, `tests/e2e/evidence.ts`), not what it says of itself.
 * A test executes the scenario `<capability> / <requirement>` + `<scenario>` that its two last titles name.
 */
export function readResults(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => readReport(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))));
}

/** The same of one report, be it Vitest's or Playwright's. */
export function readReport(report) {
  return report.suites ? playwrightTests(report.suites) : vitestTests(report);
}

function vitestTests({ testResults }) {
  return testResults.flatMap(({ name, startTime, endTime, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status, meta }) => ({
      file: relative(checkout, name),
      door: meta?.door ?? 'domain',
      seen: meta?.seen ?? [],
      titles: ancestorTitles,
      title,
      passed: status === 'passed',
      startedAt: startTime,
      endedAt: endTime,
    })),
  );
}

function playwrightTests(suites, titles = []) {
  return suites.flatMap((suite) => {
    const around = suite.title === suite.file ? titles : [...titles, suite.title];
    const own = (suite.specs ?? []).flatMap((spec) =>
      spec.tests.flatMap(({ status, results, annotations = [] }) => {
        const noted = (kind) =>
          annotations.filter(({ type }) => type === kind).map(({ description }) => description);
        const starts = results.map(({ startTime }) => Date.parse(startTime));
        return [{ titles: around, title: spec.title }, ...noted('scenario').map(titlesOf)].map(
          (named) => ({
            ...named,
            file: `tests/e2e/${spec.file}`,
            door: noted('door')[0] ?? 'domain',
            seen: noted('seen'),
            // `flaky` is a test that failed first.
            passed: status === 'expected',
            startedAt: Math.min(...starts),
            endedAt: Math.max(...results.map(({ duration }, at) => starts[at] + duration)),
          }),
        );
      }),
    );
    return [...own, ...playwrightTests(suite.suites ?? [], around)];
  });
}

/** A scenario that a test in a browser executes besides the one in its titles. */
function titlesOf(name) {
  const [capability, requirement, title] = name.split(' / ');
  return { titles: [`${capability} / ${requirement}`], title };
}
