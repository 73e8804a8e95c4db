import { describe, expect, test } from 'vitest';
import { buildMatrix } from '../../scripts/spec/matrix.mjs';
import { describeMatrix, printMatrix } from '../../scripts/spec/report.mjs';
import { readReport } from '../../scripts/spec/results.mjs';
import { fingerprint, readRequirements } from '../../scripts/spec/specifications.mjs';

const text = `# Cart
## Requirements
### Requirement: Adding
A caller SHALL add.

#### Scenario: One more
- **WHEN** one is added
- **THEN** it is there

#### Scenario: Too many
- **WHEN** 100 are added
- **THEN** it is refused

## Notes
#### Scenario: Not one
`;
const requirements = readRequirements('cart', text);

function recordedOf(specified: typeof requirements): Record<string, string> {
  return Object.fromEntries(
    specified.flatMap((requirement) =>
      requirement.scenarios.map((scenario) => [scenario.name, fingerprint(requirement, scenario)]),
    ),
  );
}

const recorded = recordedOf(requirements);

type Ran = {
  title: string;
  passed?: boolean;
  around?: string;
  door?: string;
  said?: string;
  seen?: string[];
};

function ran({ title, passed = true, around = 'cart / Adding', door = 'domain', ...rest }: Ran) {
  const { said = door, seen = [] } = rest;
  const at = { startedAt: 0, endedAt: 0 };
  return { file: 'a.test.ts', door, titles: [said, around], title, passed, seen, ...at };
}

/** Playwright's report of one test. */
function visited({ status = 'expected', notes = [] as { type: string; description?: string }[] }) {
  const annotations = [{ type: 'door', description: 'browser' }, ...notes];
  const tests = [{ status, results: [{ startTime: '2026-01-01', duration: 5 }], annotations }];
  const specs = [{ title: 'One more · on a page', file: 'a.spec.ts', tests }];
  return { suites: [{ title: 'cart / Adding', file: 'a.spec.ts', specs }] };
}

const both = [ran({ title: 'One more' }), ran({ title: 'Too many · as text' })];

describe('specification / The matrix', () => {
  test('The matrix shows tests, doors and results', () => {
    const tests = [
      ran({ title: 'One more' }),
      ran({ title: 'One more', door: 'HTTP', passed: false }),
      ran({ title: 'Too many', door: 'browser' }),
    ];
    const lines = printMatrix(buildMatrix(requirements, tests, recorded)).split('\n');
    expect(lines).toContain('  d!..   2  One more');
    expect(lines).toContain('  ..b.   1  Too many');
    expect(lines).toContain('2 of 2 scenarios executed and passed');
  });
});

describe('specification / Binding by name', () => {
  test('A scenario without a test is named', () => {
    const { problems } = buildMatrix(requirements, [ran({ title: 'One more' })], recorded);
    expect(problems).toEqual(['No passing test: cart / Adding / Too many']);
  });

  test('One failed test is enough to fail', () => {
    const tests = [...both, ran({ title: 'Too many', door: 'HTTP', passed: false })];
    expect(buildMatrix(requirements, tests, recorded).problems).toEqual([
      'Failed: cart / Adding / Too many (HTTP, a.test.ts)',
    ]);
  });

  test('A misspelt scenario is named', () => {
    const misspelt = [
      ran({ title: 'Too meny' }),
      ran({ title: 'One more', around: 'cart / Add' }),
      ran({ title: 'One more', around: 'crat / Adding' }),
      ran({ title: 'Adds', around: 'beyond the scenarios: adding' }),
    ];
    expect(buildMatrix(requirements, [...both, ...misspelt], recorded).problems).toEqual([
      'No such scenario: cart / Adding / Too meny (a.test.ts)',
      'No such scenario: cart / Add / One more (a.test.ts)',
      'No such scenario: crat / Adding / One more (a.test.ts)',
    ]);
  });

  test('One visit counts for two scenarios', () => {
    const visit = (description: string) =>
      readReport(visited({ notes: [{ type: 'scenario', description }, { type: 'issue' }] }));
    const { rows, problems } = buildMatrix(
      requirements,
      visit('cart / Adding / Too many'),
      recorded,
    );
    expect(problems).toEqual([]);
    const ways = rows.flatMap((row: { tests: { door: string }[] }) => row.tests);
    expect(ways.map(({ door }: { door: string }) => door)).toEqual(['browser', 'browser']);
    const misspelt = buildMatrix(requirements, visit('cart / Adding / Too meny'), recorded);
    expect(misspelt.problems[0]).toBe(
      'No such scenario: cart / Adding / Too meny (tests/e2e/a.spec.ts)',
    );
  });
});

describe('specification / What a test shows', () => {
  test('The door is the one that was taken', () => {
    const tests = [...both, ran({ title: 'One more', said: 'HTTP' })];
    expect(buildMatrix(requirements, tests, recorded).remarks).toEqual([
      'Said HTTP, went through domain: cart / Adding / One more (a.test.ts)',
    ]);
  });

  test('A test that passes at the second try has failed', () => {
    const { rows } = buildMatrix(requirements, readReport(visited({ status: 'flaky' })), recorded);
    expect(rows[0]?.tests.map(({ passed }: { passed: boolean }) => passed)).toEqual([false]);
  });

  test('A promised value that no assertion compares is named', () => {
    const promising = readRequirements(
      'cart',
      text
        .replace('it is there', 'the answer is 201 with `Location: /cart/<id>`')
        .replace('it is refused', 'it is refused with `CART_FULL`\n\n| `GET` | 200 |'),
    );
    const tests = [
      ran({ title: 'One more', seen: ['201', 'Location'] }),
      ran({ title: 'Too many', seen: ['CART_FULL'] }),
    ];
    expect(buildMatrix(promising, tests, recordedOf(promising)).remarks).toEqual([
      'No assertion compares /cart/<id>: cart / Adding / One more',
    ]);
  });
});

describe('specification / Words under guard', () => {
  test('Changed words ask for a look at the tests', () => {
    const changed = readRequirements('cart', text.replace('SHALL add', 'MAY add'));
    expect(buildMatrix(changed, both, recorded).problems).toEqual([
      'Changed since its tests were looked at: cart / Adding / One more',
      'Changed since its tests were looked at: cart / Adding / Too many',
    ]);
    const wrapped = readRequirements('cart', text.replace('A caller', 'A\ncaller'));
    expect(buildMatrix(wrapped, both, recorded).problems).toEqual([]);
  });
});

describe('specification / The same steps through every door', () => {
  test('A door that was left out is named', () => {
    const orders = readRequirements('orders', text.replace('Adding', 'Placing an order'));
    const around = 'orders / Placing an order';
    const doors = ['domain', 'HTTP', 'browser', 'browser without JavaScript'];
    const tests = doors.flatMap((door) => [
      ran({ title: 'One more', around, door }),
      ran({ title: 'Too many', around, door }),
    ]);
    expect(buildMatrix(orders, tests, recordedOf(orders)).problems).toEqual([]);
    expect(buildMatrix(orders, tests.slice(0, -1), recordedOf(orders)).problems).toEqual([
      'No test through this door: orders / Placing an order / Too many (browser without JavaScript)',
    ]);
  });
});

describe('specification / Published promises', () => {
  test('A failed scenario is not shown as kept', () => {
    const tests = [ran({ title: 'One more' }), ran({ title: 'One more', passed: false })];
    const [capability] = describeMatrix(
      buildMatrix(requirements, tests, recorded),
      'abc',
    ).capabilities;
    const scenarios = capability?.requirements[0]?.scenarios;
    expect(scenarios?.map((scenario: { passed: boolean }) => scenario.passed)).toEqual([
      false,
      false,
    ]);
  });
});
