import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { browserFlags, findBrowser } from '../../scripts/parts/browser.mjs';
import { tag } from '../doors/unique';
import { product } from './people';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'openshelf-client-'));

async function run(command: string, args: readonly string[], cwd = folder): Promise<string> {
  const { stdout } = await promisify(execFile)(command, [...args], { cwd }).catch((error) => {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout}${error.stderr}`);
  });
  return stdout;
}

const program = `
import { createClient } from 'openshelf-client';

export async function nameOf(url: string, id: string): Promise<string> {
  const found = await createClient({ url, timeoutMs: 5_000 }).get('/api/products/{id}', { path: { id } });
  return found.ok ? found.data.name : found.error.code;
}
`;

/** What has to compile, and under \`@ts-expect-error\` what must not. */
const typed = `
import { type Client, createClient } from 'openshelf-client';

const shop: Client = createClient({ url: 'http://localhost:3000' });
// @ts-expect-error: there is no such path
await shop.get('/api/nothing');
// @ts-expect-error: a cart item needs a product
await shop.post('/api/cart/items', { body: { quantity: 1 } });
const order = await shop.get('/api/orders/{id}', { path: { id: 'order_1' } });
if (order.ok) {
  // @ts-expect-error: there may be further states
  const all: 'PENDING_PAYMENT' | 'PAID' = order.data.status;
  if (order.data.status === 'PAID') console.log(all);
} else if (order.error.code === 'OUT_OF_STOCK') {
  for (const { available } of order.error.details?.items ?? []) console.log(available.toFixed());
}
`;

describe('HTTP', () => {
  describe('api-documentation / The package of the client', () => {
    beforeAll(async () => {
      await run(
        'npm',
        ['pack', '--pack-destination', folder],
        join(checkout, 'clients/typescript'),
      );
      const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
      writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
      const quietly = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts'];
      await run('npm', ['install', ...quietly, `./${tarball}`]);
      writeFileSync(join(folder, 'program.ts'), program);
      writeFileSync(join(folder, 'typed.ts'), typed);
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test('The package works as it is packed', async () => {
      const name = `Heron ${tag()}`;
      const { id } = await product({ name });
      const plain = `
        import { createClient } from 'openshelf-client';
        const shop = createClient({ url: process.argv[1] });
        const found = await shop.get('/api/products/{id}', { path: { id: process.argv[2] } });
        console.log(found.data.name);`;
      const args = ['--input-type=module', '-e', plain, '--', inject('shopUrl'), id];
      expect((await run(process.execPath, args)).trim()).toBe(name);
    });

    test.each(['nodenext', 'bundler'])(
      'The package works as it is packed · its types with the resolution %s',
      async (resolution) => {
        const module = resolution === 'bundler' ? 'esnext' : resolution;
        const strict = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022,dom'];
        const how = ['--module', module, '--moduleResolution', resolution];
        const tsc = join(checkout, 'node_modules/typescript/bin/tsc');
        // It prints what it finds wrong, and an error that is expected and not there is one.
        const files = ['typed.ts', 'program.ts'];
        expect(await run(process.execPath, [tsc, ...strict, ...how, ...files])).toBe('');
      },
    );

    test('The package works as it is packed · in the bundle of a page', async () => {
      const name = `Heron ${tag()}`;
      const { id } = await product({ name });
      const bundled = await build({
        entryPoints: [join(folder, 'program.ts')],
        bundle: true,
        platform: 'browser',
        format: 'iife',
        globalName: 'program',
        write: false,
      });
      const [script] = bundled.outputFiles;
      const executablePath = findBrowser();
      const browser = await chromium.launch({
        args: browserFlags(),
        ...(executablePath && { executablePath }),
      });
      try {
        const page = await browser.newPage();
        const url = inject('shopUrl');
        // An answer of the API lets no script fetch anything; a page of the shop lets it ask the shop.
        await page.goto(`${url}/docs`);
        const call = `program.nameOf(${JSON.stringify(url)}, ${JSON.stringify(id)})`;
        expect(await page.evaluate(`${script?.text ?? ''}; ${call}`)).toBe(name);
      } finally {
        await browser.close();
      }
    });
  });
});
