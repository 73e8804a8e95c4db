import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Mismatch } from './expect.js';
import { NoAnswer } from './no-answer.js';

const DOWN_MS = 10_000;
const UP_MS = 30_000;

/**
 * Kills and starts the server by the owner's own commands: what it runs in is not the kit's business.
 *
 * @param {import('./client.js').Client} client
 * @param {Pick<import('./types.js').Options, 'killCommand' | 'startCommand'>} commands
 */
export function createServerCommands(client, { killCommand = '', startCommand = '' }) {
  return {
    /** Resolves when nobody answers any more. */
    async kill() {
      await once(run(killCommand), 'exit');
      await until(DOWN_MS, 'a server that is gone after the command to kill', async () => {
        return !(await isUp(client));
      });
    },
    /** Resolves when it answers. The command may end or stay. */
    async start() {
      run(startCommand);
      await until(UP_MS, 'a server that answers after the command to start', () => isUp(client));
    },
  };
}

/** @typedef {ReturnType<typeof createServerCommands>} ServerCommands */

/** @param {string} command */
function run(command) {
  // The server outlives the kit, and what it prints is not part of the report.
  const child = spawn(command, { shell: true, detached: true, stdio: 'ignore' });
  child.unref();
  return child;
}

/** @param {import('./client.js').Client} client */
async function isUp(client) {
  try {
    const { status } = await client.send({ method: 'GET', path: '/api/products' });
    return status < 500;
  } catch (error) {
    if (error instanceof NoAnswer) return false;
    throw error;
  }
}

/** @param {number} ms @param {string} expected @param {() => Promise<boolean>} holds */
async function until(ms, expected, holds) {
  for (const deadline = Date.now() + ms; Date.now() < deadline; await sleep(25)) {
    if (await holds()) return;
  }
  throw new Mismatch(expected, `none in ${ms} ms`, []);
}
