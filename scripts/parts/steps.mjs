import { countTests, flakyTests, reportPath } from './reports.mjs';
import { run } from './run.mjs';

function vitest(report, projects) {
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json'];
  return ['vitest', 'run', ...chosen, ...reporters, `--outputFile.json=${reportPath(report)}`];
}

/** Needs neither a build nor a browser: what to run before every commit. */
export const verifySteps = [
  { title: 'format and lint', command: ['biome', 'check', '--error-on-warnings'] },
  { title: 'route types', command: ['next', 'typegen'] },
  { title: 'types', command: ['tsc', '--noEmit'] },
  { title: 'types of the conformance kit', command: ['tsc', '-p', 'conformance'] },
  { title: 'import boundaries', command: ['depcruise', '.', '--config'] },
  { title: 'dead code', command: ['knip'] },
  {
    title: 'unit, contract and domain tests',
    command: [...vitest('unit', ['unit', 'contract', 'domain']), '--coverage'],
    report: 'unit',
  },
  { title: 'specifications', command: ['openspec', 'validate', '--all', '--strict'] },
];

/** Against the built server, the way a shopper or an integrator meets it. */
export const servedSteps = [
  { title: 'API tests', command: vitest('api', ['api']), report: 'api' },
  {
    title: 'kills, full disks and backups',
    command: vitest('operation', ['operation']),
    report: 'operation',
    minutes: 15,
  },
  {
    title: 'seeded faults',
    command: vitest('mutations', ['mutations']),
    report: 'mutations',
    minutes: 40,
  },
  {
    title: 'conformance tests',
    command: vitest('conformance', ['conformance']),
    report: 'conformance',
  },
  {
    title: 'scenarios in the browser',
    command: vitest('scenarios', ['browser']),
    report: 'scenarios',
    minutes: 20,
  },
  { title: 'browser tests', command: ['playwright', 'test'], report: 'browser', minutes: 20 },
  { title: 'every scenario executed', command: ['node', 'scripts/spec/run.mjs'] },
];

/** Runs steps in order and stops at the first that fails, printing what it said. */
export async function runSteps(steps, env = {}) {
  const total = { passed: 0, failed: 0 };
  for (const { title, command, report, minutes } of steps) {
    const remark = () => (report ? `${countTests(report).passed} passed` : '');
    const { ok, output } = await run(title, command, { env, minutes, remark });
    const counted = report ? countTests(report) : { passed: 0, failed: 0, skipped: 0 };
    total.passed += counted.passed;
    total.failed += counted.failed;
    for (const test of report ? flakyTests(report) : [])
      console.log(`  needed another try: ${test}`);
    if (!ok) process.stdout.write(`\n${output}\n`);
    if (counted.skipped > 0) console.log(`  ${counted.skipped} skipped: a test runs or goes`);
    if (!ok || counted.skipped > 0) return { ...total, failedAt: title };
  }
  return { ...total, failedAt: undefined };
}
