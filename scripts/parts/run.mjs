import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { checkout, inCheckout } from './checkout.mjs';
import { Failure } from './failure.mjs';
import { startProgress } from './progress.mjs';

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'];
const quiet = { NEXT_TELEMETRY_DISABLED: '1', OPENSPEC_TELEMETRY: '0', NO_COLOR: '1' };

function environment(extra) {
  const PATH = [inCheckout('node_modules/.bin'), process.env.PATH].join(delimiter);
  const { FORCE_COLOR: _, ...inherited } = process.env;
  return { ...inherited, ...quiet, ...extra, PATH };
}

/**
 * Runs one command behind one line of progress and keeps what it prints.
 * The tools of node_modules/.bin are found by name.
 */
export function run(title, command, { env = {}, minutes = 15, remark = () => '' } = {}) {
  const [name, ...args] = command;
  const progress = startProgress(title);
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(name, args, {
      cwd: checkout,
      env: environment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const limit = setTimeout(() => {
      output += `\nEnded after the limit of ${minutes} minutes.\n`;
      child.kill();
    }, minutes * 60_000);
    // Or it would go on by itself when this process is told to stop.
    const passOn = (signal) => child.kill(signal);
    for (const each of signals) process.on(each, passOn);
    const keep = (chunk) => {
      output += chunk;
      const said = stripVTControlCharacters(String(chunk)).trim().split('\n').at(-1);
      if (said && !said.startsWith('npm warn')) progress.note(said.trim());
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    // A command that is not there says so in an error, and closes too.
    child.on('error', (error) => keep(`${error.message}\n`));
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      for (const each of signals) process.off(each, passOn);
      if (signal) output += `\nEnded by ${signal}.\n`;
      const ok = code === 0;
      const seconds = progress.end(ok ? '✓' : '✗', ok ? remark() : '');
      resolve({ ok, output, seconds });
    });
  });
}

/** Like `run`, for a command that everything after it needs: prints its output and throws if it fails. */
export async function runOrFail(title, command, options) {
  const { ok, output } = await run(title, command, options);
  if (ok) return output;
  process.stdout.write(`\n${output}\n`);
  throw new Failure(`${title}: failed, see above.`);
}
