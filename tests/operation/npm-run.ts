import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../..', import.meta.url));

export type Ran = { readonly code: number; readonly output: string; readonly error: string };

/** `npm run SCRIPT -- ARGS` on the database of this file. */
export async function npmRun(script: string, args: string[], database: string): Promise<Ran> {
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    cwd: checkout,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: `file:${database}` },
  });
  const said = { output: '', error: '' };
  child.stdout.on('data', (chunk) => {
    said.output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.error += chunk;
  });
  const [code] = await once(child, 'close');
  // What npm itself has to say about its configuration is not the script's.
  const error = said.error.replace(/^npm warn .*\n/gm, '').trim();
  return { code, output: said.output, error };
}
