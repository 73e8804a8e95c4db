import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The modules of OpenTelemetry that a process has loaded when it has opened its traces. */
function loaded(endpoint: string | undefined): string[] {
  const program = `
    import Module from 'node:module';
    import { openTraces } from './server/traces.mjs';
    const close = await openTraces(${JSON.stringify(endpoint)});
    await close();
    const files = Object.keys(Module._cache).filter((file) => file.includes('@opentelemetry'));
    console.log(JSON.stringify(files));`;
  const args = ['--input-type=module', '-e', program];
  const cwd = join(import.meta.dirname, '../..');
  return JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' })) as string[];
}

describe('traces', () => {
  test('load nothing of OpenTelemetry unless they are asked for', () => {
    expect(loaded(undefined)).toEqual([]);
    expect(loaded('http://127.0.0.1:4318').length).toBeGreaterThan(10);
  });
});
