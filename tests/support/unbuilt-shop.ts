import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createFrontDoor } from '../../server/front-door.mjs';
import { openInnerDoor } from '../../server/inner-door.mjs';
import { adminEmail, adminPassword, authSecret, metricsToken, namedOrigin } from './server';

/**
 * Vitest's global setup: the front door and the API without a build and without pages, for trying out what
 * the tests notice when the code is changed.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'openshelf-app-'));
  const file = join(dataDir, 'shop.db');
  Object.assign(process.env, {
    DATABASE_URL: `file:${file}`,
    ADMIN_EMAIL: adminEmail,
    ADMIN_PASSWORD: adminPassword,
    AUTH_SECRET: authSecret,
    METRICS_TOKEN: metricsToken,
    LOG_LEVEL: 'silent',
    CORS_ORIGINS: namedOrigin,
    REGISTRATION_LIMIT: '0',
  });
  // Reads the environment as soon as it is imported.
  const { openForFrontDoor } = await import('../../app/_server/front-door');
  await openForFrontDoor();
  const noPages = (_: IncomingMessage, response: ServerResponse) => response.writeHead(404).end();
  const innerDoor = await openInnerDoor((_: IncomingMessage, response: ServerResponse) =>
    response.writeHead(204).end(),
  );
  const server = createFrontDoor(noPages);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  project.provide('shopFile', file);
  project.provide('shopUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.closeAllConnections();
    server.close();
    innerDoor.close();
    await (globalThis as unknown as { openshelf: { close(): Promise<void> } }).openshelf.close();
    await rm(dataDir, { recursive: true, force: true });
  };
}
