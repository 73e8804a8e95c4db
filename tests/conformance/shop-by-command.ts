import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/free-port';
import { adminEmail, adminPassword, authSecret } from '../support/server';
import { inCheckout } from './in-checkout';

const START_MS = 30_000;

export type ShopByCommand = {
  readonly url: string;
  /** Lines for a shell, as an owner would write them. */
  readonly kill: string;
  readonly start: string;
  /** Loses the newest order, and nothing else. */
  readonly startForgetfully: string;
  stop(): Promise<void>;
};

/** The built shop, run by shell commands alone; started. */
export async function startShopByCommand(): Promise<ShopByCommand> {
  const folder = await mkdtemp(join(tmpdir(), 'openshelf-commands-'));
  const [pidFile, database] = [join(folder, 'pid'), join(folder, 'shop.db')];
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = Object.entries({
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HOSTNAME: '127.0.0.1',
    PORT: port,
    DATABASE_URL: `file:${database}`,
    ADMIN_EMAIL: adminEmail,
    ADMIN_PASSWORD: adminPassword,
    AUTH_SECRET: authSecret,
    REGISTRATION_LIMIT: 0,
    PAGE_RATE_LIMIT: 0,
    API_RATE_LIMIT: 1_000_000,
  });
  const set = env.map(([name, value]) => `${name}='${value}'`).join(' ');
  const run = `${set} '${process.execPath}' server.mjs >/dev/null 2>&1 & echo $! >'${pidFile}'`;
  const start = `cd '${inCheckout('')}' && { ${run}; }`;
  const kill = `kill -9 $(cat '${pidFile}')`;

  const lose = `const db = new (require('better-sqlite3'))('${database}');
    db.pragma('foreign_keys = OFF');
    db.exec('DELETE FROM orders WHERE created_at = (SELECT max(created_at) FROM orders)');`;

  const shop = {
    url,
    kill,
    start,
    startForgetfully: `cd '${inCheckout('')}' && '${process.execPath}' -e "${lose}" && ${start}`,
    async stop() {
      process.kill(Number(await readFile(pidFile, 'utf8')), 'SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
  execFileSync('sh', ['-c', start]);
  for (const deadline = Date.now() + START_MS; Date.now() < deadline; await sleep(50)) {
    const answer = await fetch(`${url}/api/products?limit=1`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return shop;
  }
  await shop.stop();
  throw new Error(`The shop did not answer within ${START_MS} ms`);
}
