import { reportPath } from './reports.mjs';

function vitest(report, projects) {
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json'];
  return ['vitest', 'run', ...chosen, ...reporters, `--outputFile.json=${reportPath(report)}`];
}

/**
 * Needs neither a build nor a browser: what to run before every commit. What others wait for comes first; the
 * rest fills the core beside it.
 */
export const verifySteps = [
  { title: 'route types', command: ['next', 'typegen'] },
  { title: 'format and lint', command: ['biome', 'check', '--error-on-warnings'] },
  { title: 'types', command: ['tsc', '--noEmit'], after: ['route types'] },
  { title: 'types of the conformance kit', command: ['tsc', '-p', 'conformance'] },
  { title: 'import boundaries', command: ['depcruise', '.', '--config'] },
  { title: 'dead code', command: ['knip'] },
  { title: 'specifications', command: ['openspec', 'validate', '--all', '--strict'] },
  {
    title: 'unit, contract and domain tests',
    command: [...vitest('unit', ['unit', 'contract', 'domain']), '--coverage'],
    report: 'unit',
  },
];

/** Against the built server, the way a shopper or an integrator meets it; the faults against a copy. */
const servedSteps = [
  // After the types, which read what both of them write.
  { title: 'build', command: ['node', 'scripts/build.mjs'], after: ['types'] },
  {
    title: 'seeded faults',
    command: vitest('mutations', ['mutations']),
    report: 'mutations',
    minutes: 40,
  },
  { title: 'API tests', command: vitest('api', ['api']), report: 'api', after: ['build'] },
  {
    title: 'conformance tests',
    command: vitest('conformance', ['conformance']),
    report: 'conformance',
    after: ['build'],
  },
  {
    title: 'scenarios in the browser',
    command: vitest('scenarios', ['browser']),
    report: 'scenarios',
    after: ['build'],
    minutes: 20,
  },
  {
    title: 'kills, full disks and backups',
    command: vitest('operation', ['operation']),
    report: 'operation',
    after: ['build'],
  },
  {
    // Two browsers at once fill two cores.
    title: 'browser tests',
    command: ['playwright', 'test'],
    report: 'browser',
    after: ['build'],
    alone: true,
    minutes: 20,
  },
];

const tested = [...verifySteps, ...servedSteps];

/** All there is. */
export const steps = [
  ...tested,
  {
    title: 'every scenario executed',
    command: ['node', 'scripts/spec/run.mjs'],
    after: tested.map(({ title }) => title),
  },
];
