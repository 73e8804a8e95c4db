import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inCheckout } from './in-checkout';
import { startMiniNode } from './mini-node';
import type { Server } from './start-server';

const SLOW_MS = 120_000;

describe('conformance / A package of its own', () => {
  let folder: string;
  let server: Server;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'openshelf-package-'));
    server = await startMiniNode();
    const goods = { name: 'Poster', priceCents: 1250, stock: 5 };
    await fetch(`${server.url}/api/products`, { method: 'POST', body: JSON.stringify(goods) });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  });

  test("The README's command works from a tarball", { timeout: SLOW_MS }, () => {
    const pack = ['pack', inCheckout('conformance'), '--pack-destination', folder, '--silent'];
    const tarball = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
    execFileSync('tar', ['-xzf', tarball], { cwd: folder });
    const unpacked = join(folder, 'package');
    expect(readFileSync(join(unpacked, 'LICENSE'), 'utf8')).toContain('MIT License');

    const readme = readFileSync(join(unpacked, 'README.md'), 'utf8');
    const command = /```sh\n(.+)\n```/.exec(readme)?.[1] ?? '';
    expect(command).toContain(`./${tarball}`);
    const run = spawnSync('sh', ['-c', command.replace('http://127.0.0.1:3000', server.url)], {
      cwd: folder,
      encoding: 'utf8',
      // As on a machine that never saw the package, and without a way to a registry.
      env: {
        NODE_ENV: process.env.NODE_ENV,
        PATH: process.env.PATH,
        HOME: folder,
        npm_config_registry: 'http://127.0.0.1:9',
        npm_config_update_notifier: 'false',
      },
    });
    expect(run.stdout, run.stderr).toMatch(/\nnano +11 +11 +0 +0 /);
    expect(run.status).toBe(0);

    const modules = join(folder, 'node_modules');
    execFileSync('mkdir', [modules]);
    symlinkSync(unpacked, join(modules, 'openshelf-conformance'), 'dir');
    const use = [
      "import { runKit } from 'openshelf-conformance';",
      'const run: typeof runKit = runKit;',
      'export async function failures(): Promise<number> {',
      "  const { results } = await run({ url: 'http://a', profiles: ['nano'], notApplicable: {}, only: [], seed: 1, auth: 'none', timeoutMs: 1, profileTimeoutMs: 1 });",
      "  return results.filter(({ status }) => status === 'failed').length;",
      '}',
      '// @ts-expect-error: a seed is a number',
      "void run({ url: 'http://a', profiles: [], notApplicable: {}, only: [], seed: 'x', auth: 'none', timeoutMs: 1, profileTimeoutMs: 1 });",
    ].join('\n');
    writeFileSync(join(folder, 'use.ts'), use);
    const tsc = inCheckout('node_modules/typescript/bin/tsc');
    const types = ['--typeRoots', inCheckout('node_modules/@types'), '--types', 'node'];
    const how = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023'];
    const compiled = spawnSync(process.execPath, [tsc, ...how, ...types, 'use.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(compiled.stdout).toBe('');
    expect(compiled.status).toBe(0);
  });

  test('No text names a package that is not registered', () => {
    const listed = execFileSync('git', ['grep', '-lI', 'npx openshelf-conformance'], {
      cwd: inCheckout(''),
      encoding: 'utf8',
    });
    const told = listed
      .trim()
      .split('\n')
      // The page about the specification repeats it.
      .filter((file) => !/^(tests|openspec)\/|^public\/spec\.json$/.test(file));
    expect(told).toEqual([]);
  });
});
