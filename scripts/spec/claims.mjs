import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where tests are that need no build. */
const folders = ['tests/unit', 'tests/contract', 'tests/domain', 'tests/api'];

/**
 * Which files of a checkout claim a scenario. A test file does when the scenario's titles stand in it or in what
 * it imports from beside it, as steps that several doors share.
 */
export function claimsIn(root) {
  const contents = new Map();
  const read = (file) => {
    if (!contents.has(file)) contents.set(file, readFileSync(join(root, file), 'utf8'));
    return contents.get(file);
  };

  /** The file and all that it imports from beside it. */
  function madeOf(file, found = new Set()) {
    if (found.has(file)) return found;
    found.add(file);
    for (const [, address] of read(file).matchAll(/from '(\.[^']+)'/g)) {
      const imported = join(dirname(file), address);
      const path = [imported, `${imported}.ts`].find(
        (one) => /\.\w+$/.test(one) && existsSync(join(root, one)),
      );
      if (path?.startsWith('tests/')) madeOf(path, found);
    }
    return found;
  }

  const testFiles = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
    )
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => ({ file, sources: [...madeOf(file)] }));

  /** @returns the test files to run for a scenario, and the files with the words of its tests */
  return (scenario) => {
    const [capability, requirement, title] = scenario.split(' / ');
    const saying = ({ sources }, words) => sources.filter((source) => read(source).includes(words));
    const found = testFiles
      .filter((each) => saying(each, `${capability} / ${requirement}`).length > 0)
      .map((each) => ({ file: each.file, words: saying(each, title) }))
      .filter(({ words }) => words.length > 0);
    return {
      tests: found.map(({ file }) => file),
      words: [...new Set(found.flatMap(({ words }) => words))].sort(),
    };
  };
}
