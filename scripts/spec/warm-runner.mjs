import { join } from 'node:path';
import { Writable } from 'node:stream';
import { createVitest } from 'vitest/node';
import { scenarioNamed } from './specifications.mjs';

/** A scenario's last two titles as the name of a test has them, whatever stands around and behind. */
function patternOf(scenarios) {
  const titles = scenarios.map((name) =>
    name
      .split(' / ')
      .slice(1)
      .join(' ')
      .replace(/[^\w ]/g, '.'),
  );
  return `(${titles.join('|')})`;
}

/** The tests that need no build, the quickest first. */
const projects = ['unit', 'contract', 'domain', 'app'];

/** Vitest over a folder, started once: what was not changed is not read and compiled again for each run. */
export async function openRunner(root) {
  // As on a developer's machine: where a test that fails is tried again, one that is meant to takes twice as long.
  process.env.CI = '';
  process.chdir(root);
  const options = {
    root,
    config: join(root, 'vitest.config.ts'),
    project: projects,
    watch: false,
    reporters: [{}],
    passWithNoTests: true,
  };
  // What the tests print, shops of theirs above all, is of no interest here.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const vitest = await createVitest('test', options, {}, { stdout: nowhere, stderr: nowhere });
  await vitest.standalone();

  async function runIn(project, files, scenarios) {
    const specifications = files
      .flatMap((file) => vitest.getModuleSpecifications(join(root, file)))
      .filter((specification) => specification.project.name === project);
    if (specifications.length === 0 || scenarios.length === 0) return { ran: 0, failed: [] };
    vitest.setGlobalTestNamePattern(patternOf(scenarios));
    const { testModules } = await vitest.rerunTestSpecifications(specifications);
    const wanted = new Set(specifications.map(({ moduleId }) => moduleId));
    const modules = testModules.filter(
      (one) => wanted.has(one.moduleId) && one.project.name === project,
    );
    const tests = modules.flatMap((one) => [...one.children.allTests()]);
    const named = (state) => tests.filter((test) => test.result().state === state);
    const failed = named('failed').map((test) => scenarioNamed(test.parent.name, test.name));
    // A file that cannot be read any more has noticed for all its tests.
    const broken = modules.filter((one) => one.errors().length > 0);
    if (broken.length > 0) failed.push(...scenarios);
    return { ran: named('passed').length + named('failed').length + broken.length, failed };
  }

  return {
    /** Says that a file is not what it was. */
    changed: (file) => vitest.invalidateFile(join(root, file)),
    /**
     * Runs the tests of these scenarios out of these files, project by project, until each has failed.
     * @returns how many tests ran, and the scenarios that failed
     */
    async run(files, scenarios) {
      let ran = 0;
      const failed = new Set();
      for (const project of projects) {
        const open = scenarios.filter((name) => !failed.has(name));
        const result = await runIn(project, files, open);
        ran += result.ran;
        for (const name of result.failed) failed.add(name);
      }
      return { ran, failed: [...failed] };
    },
    close: () => vitest.close(),
  };
}
