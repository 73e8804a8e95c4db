import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { errorCodes, isErrorCode } from '@/app/_server/error-codes';
import { type Block, parseMarkdown } from '@/components/docs/parse-markdown';
import { readDocument } from '../support/checked-fetch';
import { fieldsOf } from '../support/openapi';
import { adminEmail, adminPassword, startShop } from '../support/server';
import { get } from './ask';

const checkout = fileURLToPath(new URL('../..', import.meta.url));

/** Every code in the sources of the shop: `new DomainError(kind, 'CODE'`, and what the doors name. */
async function codesInSources(): Promise<string[]> {
  const found = new Set<string>();
  for (const folder of ['app', 'lib', 'server']) {
    for (const name of await readdir(join(checkout, folder), { recursive: true })) {
      if (!/\.(ts|mjs)$/.test(name)) continue;
      const text = await readFile(join(checkout, folder, name), 'utf8');
      const thrown = text.matchAll(/new DomainError\(\s*'\w+',\s*'([A-Z_]+)'/g);
      const refused = text.matchAll(/(?:refuse|doorProblem|BodyRefused)\([^)]*?'([A-Z_]+)'/g);
      for (const [, code = ''] of [...thrown, ...refused]) found.add(code);
    }
  }
  return [...found];
}

type Code = Extract<Block, { kind: 'code' }>;

/** Runs the blocks of the guide in order, in one shell. @returns what each printed. */
async function runSnippets(blocks: readonly Code[], url: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'openshelf-guide-'));
  const mark = '--- end of snippet ---';
  try {
    for (const name of ['clients', 'node_modules']) {
      symlinkSync(join(checkout, name), join(folder, name));
    }
    const commands = blocks.map(({ language, text }) => {
      const placed = text
        .replaceAll('http://localhost:3000', url)
        .replaceAll('admin@example.com', adminEmail)
        .replaceAll('the admin password', adminPassword);
      const [kind, file = ''] = language.split(' ');
      if (kind === 'ts') writeFileSync(join(folder, file), placed);
      return kind === 'sh' ? placed : '';
    });
    const script = commands.join(`\necho; echo '${mark}'\n`);
    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: folder,
    });
    return stdout.split(mark).map((printed) => printed.trim());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('HTTP', () => {
  describe('api-documentation / Explained errors', () => {
    test('Every code is explained', async () => {
      const { components } = await readDocument(inject('shopUrl'));
      type Schemas = { Problem: { properties: { code: { 'x-extensible-enum': string[] } } } };
      const { Problem } = components.schemas as Schemas;
      const codes = Problem.properties.code['x-extensible-enum'];
      expect(codes).toContain('OUT_OF_STOCK');
      expect([...codes].sort()).toEqual(Object.keys(errorCodes).sort());
      for (const code of codes) {
        if (!isErrorCode(code)) throw new Error(`${code} is not explained`);
        const { status, text } = await get(`/docs/errors/${code}`);
        expect([code, status]).toEqual([code, 200]);
        expect(text).toContain(`>${code}</h1>`);
        expect(text).toContain(`${errorCodes[code].status} · `);
        expect(text).toContain('When it happens');
        expect(text).toContain('What to do next');
      }
      expect((await get('/docs/errors/NO_SUCH_CODE')).status).toBe(404);
    }, 60_000);

    test('Every code is explained · those in the sources too', async () => {
      const codes = await codesInSources();
      expect(codes.length).toBeGreaterThan(12);
      expect(codes.filter((code) => !isErrorCode(code))).toEqual([]);
    });
  });

  describe('api-documentation / The guide', () => {
    test('The snippets of the guide run', async () => {
      const guide = parseMarkdown(await readFile(join(checkout, 'docs/guide.md'), 'utf8'));
      const blocks = guide.filter((block): block is Code => block.kind === 'code');
      const shop = await startShop();
      try {
        const printed = await runSnippets(blocks, shop.url);
        const shown = blocks.flatMap(({ language, text }, at) =>
          language === 'json' ? [{ text, before: printed[at - 1] ?? '' }] : [],
        );
        expect(shown.length).toBeGreaterThanOrEqual(4);
        for (const { text, before } of shown) {
          expect(fieldsOf(JSON.parse(before))).toEqual(fieldsOf(JSON.parse(text)));
        }
        const paid = printed.filter((text) => /\bPAID\b/.test(text));
        expect(paid).toHaveLength(2);
        expect(paid.at(-1)).toBe('PAID');
      } finally {
        await shop.stop();
      }
    }, 120_000);

    test('The snippets of the guide run · and the guide is a page of the shop', async () => {
      const { status, text } = await get('/docs');
      expect(status).toBe(200);
      for (const chapter of ['Authentication', 'Errors', 'Paging', 'What never changes']) {
        expect(text).toContain(`>${chapter}</h2>`);
      }
    });
  });
});
