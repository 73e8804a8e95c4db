import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const START_MS = 30_000;
const STOP_MS = 5_000;

export type Server = {
  readonly url: string;
  stop(): Promise<void>;
};

export type Launch = {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
};

/**
 * Starts a server that chooses a free port itself (`PORT=0`) and prints its address.
 * @throws Error with what it printed, when it ends or stays silent instead.
 */
export async function startServer({ command, args, cwd, env }: Launch): Promise<Server> {
  const child = spawn(command, [...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, PORT: '0', HOSTNAME: '127.0.0.1' },
  });
  const orphaned = () => child.kill('SIGKILL');
  process.once('exit', orphaned);
  const stop = async () => {
    process.off('exit', orphaned);
    await end(child);
  };
  try {
    return { url: await printedAddress(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (reason: string) => {
      clearTimeout(timer);
      reject(new Error(`The server did not start: ${reason}. It printed:\n${output}`));
    };
    const timer = setTimeout(() => fail(`no address in ${START_MS} ms`), START_MS);
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code) => fail(`it ended with ${code}`));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
        if (address === undefined) return;
        clearTimeout(timer);
        resolve(address);
      });
    }
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const tooLong = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(tooLong);
}
