import { spawn } from 'node:child_process';

/**
 * Runs a command to its end, whatever its code, and gives back what it printed to its standard output.
 * Not as in CI, where a test that fails is tried again: here it is meant to.
 */
export function capture(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, CI: '' };
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'], env });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
