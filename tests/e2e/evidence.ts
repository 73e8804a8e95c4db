import { type BrowserContext, expect as base, type TestInfo } from '@playwright/test';
import { Comparisons } from '../support/comparisons';
import { promisesOf } from '../support/specification';

let comparisons = new Comparisons();
let assertions = 0;

type Matchers = Record<string, unknown>;

/** The matchers of one value, each of which is noted before it is applied. */
function noted(matchers: object, actual: unknown): object {
  return new Proxy(matchers, {
    get(target, name) {
      const matcher = (target as Matchers)[name as string];
      if (typeof matcher === 'object' && matcher !== null) return noted(matcher, actual);
      if (typeof matcher !== 'function') return matcher;
      return (...expected: unknown[]) => {
        assertions++;
        // A locator says what it looks for.
        const wanted = typeof actual === 'object' && actual !== null ? [String(actual)] : [];
        comparisons.add(actual, [...wanted, ...expected]);
        return matcher.apply(target, expected);
      };
    },
  });
}

/** Playwright's, counted: what an assertion compares is held against what the scenario promises. */
export const expect = new Proxy(base, {
  apply(target, _this, [actual, ...more]: [unknown, ...never[]]) {
    return noted(target(actual, ...more), actual);
  },
  get(target, name) {
    const own = (target as unknown as Matchers)[name as string];
    if (name !== 'poll' && name !== 'soft') return own;
    return (actual: unknown, ...more: never[]) =>
      noted((own as typeof base)(actual, ...more), actual);
  },
});

/** Notes what is in a test's report for `npm run spec`. @throws Error for a test that asserted nothing */
export async function gatherEvidence(
  context: BrowserContext,
  javaScriptEnabled: boolean,
  info: TestInfo,
  run: () => Promise<void>,
): Promise<void> {
  comparisons = new Comparisons();
  assertions = 0;
  let visited = false;
  context.on('request', (request) => {
    visited ||= request.isNavigationRequest();
  });
  await run();
  if (info.status === 'passed' && assertions === 0) throw new Error('This test asserts nothing');
  const note = (type: string, description: string) => info.annotations.push({ type, description });
  const browser = javaScriptEnabled ? 'browser' : 'browser without JavaScript';
  note('door', visited ? browser : 'HTTP');
  const named = info.annotations.filter(({ type }) => type === 'scenario');
  const own = promisesOf(info.titlePath.at(-2) ?? '', info.title);
  const further = named.flatMap(({ description = '' }) => {
    const [capability, requirement, title = ''] = description.split(' / ');
    return promisesOf(`${capability} / ${requirement}`, title);
  });
  for (const value of comparisons.among([...own, ...further])) note('seen', value);
}
