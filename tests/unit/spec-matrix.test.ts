import { describe, expect, test } from 'vitest';
import { buildMatrix } from '../../scripts/spec/matrix.mjs';
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
const recorded = Object.fromEntries(
  requirements.flatMap((requirement) =>
    requirement.scenarios.map((scenario) => [scenario.name, fingerprint(requirement, scenario)]),
  ),
);

function ran(title: string, passed = true, around = 'cart / Adding') {
  return { file: 'a.test.ts', door: 'domain', titles: ['domain', around], title, passed, at: 0 };
}

describe('the matrix of scenarios and tests', () => {
  test('is content when every scenario has a passing test and its text is as recorded', () => {
    const tests = [ran('One more'), ran('Too many · as text')];
    expect(buildMatrix(requirements, tests, recorded).problems).toEqual([]);
  });

  test('names a scenario that no test executes', () => {
    expect(buildMatrix(requirements, [ran('One more')], recorded).problems).toEqual([
      'No passing test: cart / Adding / Too many',
    ]);
  });

  test('names a scenario whose test failed, even if another passed', () => {
    const tests = [ran('One more'), ran('Too many'), ran('Too many', false)];
    expect(buildMatrix(requirements, tests, recorded).problems).toEqual([
      'Failed: cart / Adding / Too many (domain, a.test.ts)',
    ]);
  });

  test('names a test of a scenario or requirement that does not exist', () => {
    const tests = [
      ran('One more'),
      ran('Too many'),
      ran('Too meny'),
      ran('One', true, 'cart / Add'),
    ];
    expect(buildMatrix(requirements, tests, recorded).problems).toEqual([
      'No such scenario: cart / Adding / Too meny (a.test.ts)',
      'No such scenario: cart / Add / One (a.test.ts)',
    ]);
  });

  test('names a scenario whose words or requirement changed since they were recorded', () => {
    const changed = readRequirements('cart', text.replace('SHALL add', 'MAY add'));
    const tests = [ran('One more'), ran('Too many')];
    expect(buildMatrix(changed, tests, recorded).problems).toEqual([
      'Changed since its tests were looked at: cart / Adding / One more',
      'Changed since its tests were looked at: cart / Adding / Too many',
    ]);
  });

  test('does not mind line breaks, and ends a requirement at the next heading', () => {
    const wrapped = readRequirements('cart', text.replace('A caller', 'A\ncaller'));
    const tests = [ran('One more'), ran('Too many')];
    expect(buildMatrix(wrapped, tests, recorded).problems).toEqual([]);
    expect(wrapped[0]?.scenarios).toHaveLength(2);
  });
});
