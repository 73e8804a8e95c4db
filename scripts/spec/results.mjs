import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { checkout } from '../parts/checkout.mjs';

export const doors = ['domain', 'HTTP', 'browser', 'browser without JavaScript'];

/**
 * Every test of the last run: its file, the titles around it, its own title, its door and whether it passed.
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
  return testResults.flatMap(({ name, startTime, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status }) => {
      const file = relative(checkout, name);
      const door = doors.find((known) => known === ancestorTitles[0]) ?? doorOf(file);
      return {
        file,
        door,
        titles: ancestorTitles,
        title,
        passed: status === 'passed',
        at: startTime,
      };
    }),
  );
}

function doorOf(file) {
  return /^tests\/(api|conformance)\//.test(file) ? 'HTTP' : 'domain';
}

function playwrightTests(suites, titles = []) {
  return suites.flatMap((suite) => {
    const around = suite.title === suite.file ? titles : [...titles, suite.title];
    const own = (suite.specs ?? []).flatMap((spec) =>
      spec.tests.flatMap(({ projectName, status, results, annotations }) =>
        [{ titles: around, title: spec.title }, ...annotated(annotations)].map((named) => ({
          ...named,
          file: `tests/e2e/${spec.file}`,
          door: projectName === 'no-javascript' ? 'browser without JavaScript' : 'browser',
          passed: status === 'expected' || status === 'flaky',
          at: Date.parse(results[0]?.startTime ?? ''),
        })),
      ),
    );
    return [...own, ...playwrightTests(suite.suites ?? [], around)];
  });
}

/** Scenarios that a test in a browser executes besides the one in its titles. */
function annotated(annotations = []) {
  return annotations
    .filter(({ type }) => type === 'scenario')
    .map(({ description }) => {
      const [capability, requirement, title] = description.split(' / ');
      return { titles: [`${capability} / ${requirement}`], title };
    });
}
