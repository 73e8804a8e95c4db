import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inCheckout } from '../../scripts/parts/checkout.mjs';
import { readSpecifications } from '../../scripts/spec/specifications.mjs';

const requirements: { capability: string; title: string }[] = readSpecifications(
  inCheckout('openspec/specs'),
);
const documents = ['docs/security.md', 'docs/reliability.md'].map((file) =>
  readFileSync(inCheckout(file), 'utf8'),
);
/** The rows `promise | requirements | command` of both documents. */
const rows = documents
  .flatMap((text) => text.split('\n'))
  .map((line) => line.split(' | '))
  .filter((cells) => cells.length === 3 && /`[\w-]+ \/ /.test(cells[1] ?? ''));
const codeIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

function filesIn(folder: string): string[] {
  return readdirSync(inCheckout(folder), { recursive: true, encoding: 'utf8' });
}

/** Whether the command would run anything. */
function leadsSomewhere(command: string): boolean {
  const [, script = ''] = /^npm run (\S+)/.exec(command) ?? [];
  if (script) {
    const { scripts } = JSON.parse(readFileSync(inCheckout('package.json'), 'utf8'));
    return script in scripts;
  }
  const [, project = '', words = ''] =
    /^npx vitest run --project (\w+) (.+)$/.exec(command) ??
    /^npx (playwright) test (.+)$/.exec(command) ??
    [];
  const [folder, suffix] = project === 'playwright' ? ['e2e', '.spec.ts'] : [project, '.test.ts'];
  const files = filesIn(`tests/${folder}`).filter((file) => file.endsWith(suffix));
  return words.split(' ').every((word) => files.some((file) => file.includes(word)));
}

describe('the documents of security and reliability', () => {
  test('name requirements that there are', () => {
    const named = rows.flatMap(([, cell]) => codeIn(cell));
    const known = requirements.map(({ capability, title }) => `${capability} / ${title}`);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  test.each(['api-keys', 'browser-security', 'hostile-input', 'idempotency', 'observability'])(
    'name every requirement of %s',
    (wanted) => {
      const named = rows.flatMap(([, cell]) => codeIn(cell));
      const own = requirements.filter(({ capability }) => capability === wanted);
      expect(own.length).toBeGreaterThan(0);
      for (const { capability, title } of own) expect(named).toContain(`${capability} / ${title}`);
    },
  );

  test('prove each promise by a command that runs something', () => {
    const commands = rows.flatMap(([, , cell]) => codeIn(cell));
    expect(commands.length).toBeGreaterThanOrEqual(rows.length);
    expect(commands.filter((command) => !leadsSomewhere(command))).toEqual([]);
  });
});
