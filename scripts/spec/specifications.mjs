import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A test's title may say more than the scenario's after this mark: `The limits are accepted · as 0`. */
const DETAIL = ' · ';

/** The name of the scenario that a test names by its title and the one around it. */
export function scenarioNamed(around, title) {
  return `${around} / ${title.split(DETAIL)[0]}`;
}

/** Every requirement with its scenarios, in the order in which the folder tells them. */
export function readSpecifications(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'spec.md')))
    .flatMap(({ name }) =>
      readRequirements(name, readFileSync(join(folder, name, 'spec.md'), 'utf8')),
    );
}

export function readRequirements(capability, markdown) {
  return sections(markdown, '### Requirement: ').map(({ title, body }) => ({
    capability,
    title,
    text: body.split(/^#### /m)[0].trim(),
    scenarios: sections(body, '#### Scenario: ').map((scenario) => ({
      title: scenario.title,
      text: scenario.body.trim(),
      name: `${capability} / ${title} / ${scenario.title}`,
    })),
  }));
}

function sections(markdown, heading) {
  return `\n${markdown}`
    .split(`\n${heading}`)
    .slice(1)
    .map((part) => {
      const [title, ...lines] = part.split('\n');
      // A section ends where a heading of the same or a higher rank begins.
      const end = lines.findIndex((line) => /^#{1,2} /.test(line));
      return { title: title.trim(), body: (end < 0 ? lines : lines.slice(0, end)).join('\n') };
    });
}

/** Changes when the words of the scenario or of its requirement change; spaces and line breaks do not count. */
export function fingerprint(requirement, scenario) {
  const words = `${requirement.text}\n${scenario.text}`.replace(/\s+/g, ' ');
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}
