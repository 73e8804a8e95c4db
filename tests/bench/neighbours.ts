import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/free-port';
import { fixtureFolder, nextCommand } from './fixture-app';

const START_MS = 30_000;

/** A server to compare the shop with. */
export type Neighbour = { readonly url: string; stop(): Promise<void> };

export function startBareServer(): Promise<Neighbour> {
  return start([fileURLToPath(new URL('./bare-server.mjs', import.meta.url))], process.cwd());
}

/** The empty Next.js app, built already, the way `next start` serves it. */
export function startFixture(): Promise<Neighbour> {
  return start([nextCommand, 'start', '--hostname', '127.0.0.1'], fixtureFolder);
}

async function start(args: readonly string[], cwd: string): Promise<Neighbour> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const orphaned = () => child.kill('SIGKILL');
  process.once('exit', orphaned);
  const url = `http://127.0.0.1:${port}`;
  await untilAnswered(child, url);
  return {
    url,
    async stop() {
      process.off('exit', orphaned);
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function untilAnswered(child: ChildProcess, url: string): Promise<void> {
  for (const deadline = Date.now() + START_MS; Date.now() < deadline; await sleep(100)) {
    if (child.exitCode !== null) break;
    const answer = await fetch(url).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
  }
  throw new Error(`${child.spawnargs.join(' ')} did not start`);
}
