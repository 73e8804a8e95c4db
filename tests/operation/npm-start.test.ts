import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { get } from '../api/ask';
import { freePort } from '../support/free-port';
import { launchShop } from '../support/server';
import { temporaryFolder } from './temporary-folder';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryFolder();

/** `npm start` as a person or a service runs it, and its end. */
async function npmStart() {
  const port = await freePort();
  const npm = spawn('npm', ['start'], {
    cwd: checkout,
    stdio: 'ignore',
    env: {
      ...process.env,
      HOSTNAME: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: `file:${join(folder, 'shop.db')}`,
    },
  });
  const ended = once(npm, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const answers = () =>
    get('/api/products?limit=1', { url }).then(
      ({ status }) => status,
      () => 'refused',
    );
  await expect.poll(answers, { timeout: 45_000, interval: 200 }).toBe(200);
  return { npm, port, ended, answers };
}

describe('HTTP', () => {
  describe('operation / Stopping', () => {
    test('A stop reaches a shop that npm started', async () => {
      const { npm, port, ended, answers } = await npmStart();
      const body = JSON.stringify({ email: 'nobody@example.com', password: 'wrong password' });
      const socket = connect(port, '127.0.0.1');
      await once(socket, 'connect');
      let answer = '';
      socket.on('data', (chunk) => {
        answer += chunk;
      });
      const head = 'POST /api/auth/login HTTP/1.1\r\nHost: localhost\r\n';
      const type = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
      socket.write(`${head}${type}${body.slice(0, 10)}`);
      await answers();

      npm.kill('SIGTERM');
      await expect.poll(answers, { timeout: 5_000 }).toBe('refused');
      // npm waits for the shop, which waits for the request that it has accepted.
      expect(npm.exitCode).toBe(null);
      socket.write(body.slice(10));
      await once(socket, 'close');
      expect(answer).toMatch(/^HTTP\/1\.1 401 /);
      const [code] = await ended;
      expect(code).toBe(0);
      expect(await answers()).toBe('refused');
    }, 90_000);
  });

  describe('operation / A start that fails', () => {
    test('A start that fails names the file and the way out · and ends', async () => {
      const file = join(folder, 'words.db');
      writeFileSync(file, 'These are words.\n'.repeat(1_000));
      const shop = await launchShop({ databaseUrl: `file:${file}` });
      await expect(shop.ready()).rejects.toThrow('ended with code 1');
      expect(shop.log).toContain(`${file} is no database`);
      expect(shop.log).toContain('npm run restore -- BACKUP --overwrite');
      await shop.stop();
    });
  });
});
