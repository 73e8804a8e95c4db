import { availableParallelism } from 'node:os';
import { countTests } from './reports.mjs';
import { run } from './run.mjs';

/** Runs one step and prints what it has to say. @returns how many tests ran, and whether all is well */
async function runStep({ title, command, report, minutes }, env) {
  const remark = () => (report ? `${countTests(report).passed} passed` : '');
  const { ok, output, seconds } = await run(title, command, { env, minutes, remark });
  const { passed, failed, skipped } = report ? countTests(report) : {};
  if (!ok) process.stdout.write(`\n${output}\n`);
  if (skipped) console.log(`  ${skipped} skipped: a test runs or goes`);
  return { title, seconds, passed, failed, ok: ok && !skipped };
}

/** The first step that can start beside those that run: what it needs is done, and nobody wants to be alone. */
function nextStep(waiting, running, lanes) {
  if (running.length >= lanes || running.some(({ alone }) => alone)) return undefined;
  const open = new Set([...waiting, ...running].map(({ title }) => title));
  return waiting.find(({ after = [], alone }) => {
    return !after.some((title) => open.has(title)) && !(alone && running.length > 0);
  });
}

/**
 * Runs steps side by side, as many as there are cores but no more than two, each after those that it names.
 * When one fails no other is started.
 */
export async function runSteps(
  steps,
  { env = {}, lanes = Math.min(2, availableParallelism()) } = {},
) {
  const started = Date.now();
  const waiting = [...steps];
  const running = new Map();
  const results = [];
  for (;;) {
    const failedAt = results.filter(({ ok }) => !ok).map(({ title }) => title);
    const step = failedAt.length === 0 && nextStep(waiting, [...running.keys()], lanes);
    if (step) {
      waiting.splice(waiting.indexOf(step), 1);
      const ended = runStep(step, env).then((result) => {
        running.delete(step);
        results.push(result);
      });
      running.set(step, ended);
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      return { results, failedAt, seconds: (Date.now() - started) / 1000 };
    }
  }
}

function inMinutes(seconds) {
  const rounded = Math.round(seconds);
  return `${Math.floor(rounded / 60)}:${String(rounded % 60).padStart(2, '0')}`;
}

/** What a run says at its end: how long each step took, all of them together, and how many tests ran. */
export function summary({ results, seconds }) {
  const rows = [...results, { title: 'all of it', seconds }];
  const times = rows.map((row) => `${inMinutes(row.seconds).padStart(6)}  ${row.title}`);
  const total = (kind) => results.reduce((sum, { [kind]: count = 0 }) => sum + count, 0);
  return ['', ...times, `${total('passed')} passed, ${total('failed')} failed`].join('\n');
}
