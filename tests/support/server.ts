import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const START_MS = 60_000;
const STOP_MS = 20_000;

export const adminEmail = 'admin@test.example';
export const authSecret = 'a-signing-secret-for-tests-of-enough-length';
export const adminPassword = 'a-password-for-tests';
/** What the shop of a run shows its metrics for. */
export const metricsToken = 'let-me-see';
/** A site whose pages may use the API of the shops here. */
export const namedOrigin = 'https://app.example';

export type RunningShop = {
  /** Without a slash at the end. */
  readonly url: string;
  readonly pid: number;
  /** Temporary, with `shop.db` in it unless another database was named; removed by `stop` and `kill`. */
  readonly dataDir: string;
  /** What the server has printed so far. */
  readonly log: string;
  /** The part of it that was printed on standard output. */
  readonly output: string;
  /** Asks the server to drain (SIGTERM). @returns its exit code, null when it had to be killed. */
  stop(): Promise<number | null>;
  /** Ends the server at once (SIGKILL), as a crash would. */
  kill(): Promise<void>;
};

export type LaunchedShop = RunningShop & {
  /** Waits until it answers. @returns the milliseconds since its start */
  ready(): Promise<number>;
};

export type ShopOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** Two shops on one database: give the second the first one's. Never removed. */
  readonly databaseUrl?: string;
  /** A program, with its options, that becomes the server: `strace -D` does. */
  readonly under?: readonly string[];
};

/**
 * Starts the built shop (`node server.mjs`) on a free port of 127.0.0.1 and waits until it answers.
 * @throws Error with what the server printed, when it ends or stays silent instead.
 */
export async function startShop(options: ShopOptions = {}): Promise<RunningShop> {
  const shop = await launchShop(options);
  try {
    await shop.ready();
  } catch (error) {
    await shop.kill();
    throw new Error(`The shop did not start. It printed:\n${shop.log}`, { cause: error });
  }
  return shop;
}

/** The same without waiting. */
export async function launchShop(options: ShopOptions = {}): Promise<LaunchedShop> {
  const dataDir = await mkdtemp(join(tmpdir(), 'openshelf-shop-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const [command = '', ...args] = [...(options.under ?? []), process.execPath, 'server.mjs'];
  const startedAt = performance.now();
  const child = spawn(command, args, {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TMPDIR: process.env.TMPDIR,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      HOSTNAME: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: options.databaseUrl ?? `file:${join(dataDir, 'shop.db')}`,
      ADMIN_EMAIL: adminEmail,
      ADMIN_PASSWORD: adminPassword,
      AUTH_SECRET: authSecret,
      CORS_ORIGINS: namedOrigin,
      // All of a run comes from one address.
      REGISTRATION_LIMIT: '0',
      PAGE_RATE_LIMIT: '0',
      API_RATE_LIMIT: '1000000',
      ...options.env,
    },
  });
  let log = '';
  let output = '';
  child.stdout.on('data', (chunk) => {
    log += chunk;
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  const orphaned = () => child.kill('SIGKILL');
  process.once('exit', orphaned);

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    process.off('exit', orphaned);
    const code = await endChild(child, signal);
    await rm(dataDir, { recursive: true, force: true });
    return code;
  }

  return {
    url,
    pid: child.pid ?? 0,
    dataDir,
    get log() {
      return log;
    },
    get output() {
      return output;
    },
    async ready() {
      await untilReady(child, url);
      return performance.now() - startedAt;
    },
    stop: () => end('SIGTERM'),
    async kill() {
      await end('SIGKILL');
    },
  };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  for (const deadline = Date.now() + START_MS; Date.now() < deadline; await sleep(100)) {
    if (hasEnded(child)) throw new Error(`ended with code ${child.exitCode}`);
    const answer = await fetch(`${url}/api/products?limit=1`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
  }
  throw new Error(`no answer in ${START_MS} ms`);
}

async function endChild(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (hasEnded(child)) return child.exitCode;
  // Not `exit`: what was printed last may still be on its way.
  const ended = once(child, 'close');
  child.kill(signal);
  const tooLong = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(tooLong);
  return child.exitCode;
}
