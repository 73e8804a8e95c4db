import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { errorCodes, isErrorCode } from '@/app/_server/error-codes';
import { type Block, parseMarkdown } from '@/components/docs/parse-markdown';
import { readDocument } from '../support/checked-fetch';
import { fieldsOf } from '../support/openapi';
import { preparePythonTools } from '../support/python-tools';
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

/** What a person does with a block: runs it, or saves it as a file. */
function commandOf({ language, text }: Code, folder: string, place: (text: string) => string) {
  const [kind, file = ''] = language.split(' ');
  if (kind === 'ts' || kind === 'py') writeFileSync(join(folder, file), place(text));
  return kind === 'sh' ? place(text) : '';
}

/** Runs the blocks in order, in one shell without Node.js but for `npx`. @returns what each printed. */
async function runSnippets(
  blocks: readonly Code[],
  folder: string,
  url: string,
  programs: readonly string[],
): Promise<string[]> {
  const mark = '--- end of snippet ---';
  const place = (text: string) =>
    text
      .replaceAll('http://localhost:3000', url)
      .replaceAll('admin@example.com', adminEmail)
      .replaceAll('the admin password', adminPassword);
  const script = blocks
    .map((block) => commandOf(block, folder, place))
    .join(`\necho; echo '${mark}'\n`);
  const PATH = [...programs, process.env.PATH].join(delimiter);
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: folder,
    env: { ...process.env, PATH },
  });
  return stdout.split(mark).map((printed) => printed.trim());
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
      const all = guide.filter((block): block is Code => block.kind === 'code');
      const isPython = ({ language }: Code) => /^(sh python|py )/.test(language);
      const tools = await preparePythonTools();
      const missing = 'missing' in tools ? tools.missing : undefined;
      if (missing) process.stdout.write(`NOTE: the Python of the guide was not run: ${missing}\n`);
      const blocks = missing ? all.filter((block) => !isPython(block)) : all;
      const programs = 'bin' in tools ? [tools.bin] : [];

      const shop = await startShop();
      const folder = mkdtempSync(join(tmpdir(), 'openshelf-guide-'));
      try {
        for (const name of ['clients', 'node_modules']) {
          symlinkSync(join(checkout, name), join(folder, name));
        }
        for (const _ of ['once', 'and again']) {
          const printed = await runSnippets(blocks, folder, shop.url, programs);
          const shown = blocks.flatMap(({ language, text }, at) =>
            language === 'json' ? [{ text, before: printed[at - 1] ?? '' }] : [],
          );
          expect(shown.length).toBeGreaterThanOrEqual(4);
          for (const { text, before } of shown) {
            expect(fieldsOf(JSON.parse(before))).toEqual(fieldsOf(JSON.parse(text)));
          }
          const paid = printed.filter((text) => /\bPAID\b/.test(text));
          expect(paid).toHaveLength(missing ? 2 : 3);
          expect(paid.slice(1).every((text) => /^PAID$/m.test(text))).toBe(true);
        }
      } finally {
        await shop.stop();
        rmSync(folder, { recursive: true });
      }
    }, 180_000);

    test('The snippets of the guide run · and those of the shell need nothing but curl', async () => {
      const guide = await readFile(join(checkout, 'docs/guide.md'), 'utf8');
      const shell = parseMarkdown(guide).flatMap((block) =>
        block.kind === 'code' && block.language === 'sh' ? [block.text] : [],
      );
      expect(shell.length).toBeGreaterThan(10);
      expect(shell.filter((text) => /\b(node|jq|python)\b/.test(text))).toEqual([]);
      const curls = shell.flatMap((text) => text.match(/\bcurl .*/g) ?? []);
      // One is to be refused, and to show how that looks.
      expect(curls.filter((line) => !line.startsWith('curl -sS --fail-with-body'))).toHaveLength(1);
    });

    test('The snippets of the guide run · and the guide is a page of the shop', async () => {
      const { status, text } = await get('/docs');
      expect(status).toBe(200);
      for (const chapter of ['Authentication', 'Errors', 'Paging', 'What never changes']) {
        expect(text).toContain(`>${chapter}</h2>`);
      }
    });
  });
});
