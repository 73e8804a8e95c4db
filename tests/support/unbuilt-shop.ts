import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startServer } from '../conformance/start-server';
import { adminEmail, adminPassword, authSecret, metricsToken, namedOrigin } from './server';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function start(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'openshelf-app-'));
  const file = join(dataDir, 'shop.db');
  const shop = await startServer({
    command: process.execPath,
    args: ['--import', 'tsx', 'tests/support/unbuilt-server.ts'],
    cwd: root,
    env: {
      DATABASE_URL: `file:${file}`,
      ADMIN_EMAIL: adminEmail,
      ADMIN_PASSWORD: adminPassword,
      AUTH_SECRET: authSecret,
      METRICS_TOKEN: metricsToken,
      LOG_LEVEL: 'silent',
      CORS_ORIGINS: namedOrigin,
    },
  });
  project.provide('shopFile', file);
  project.provide('shopUrl', shop.url);
  return async () => {
    await shop.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

/**
 * Vitest's global setup: the front door and the API without a build and without pages, for trying out what
 * the tests notice when the code is changed. A process of its own, so that another run gets the changed code.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let stop = await start(project);
  project.onTestsRerun(async (specifications) => {
    if (!specifications.some((one) => one.project.name === project.name)) return;
    await stop();
    stop = await start(project);
  });
  return () => stop();
}
