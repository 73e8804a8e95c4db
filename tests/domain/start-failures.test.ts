import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DatabaseUnavailable } from '@/db/database';
import { openDatabase } from '@/db/open';
import { openFailure } from '@/db/open-failure';
import { openShop } from '@/lib/open-shop';
import { damage } from '../operation/corrupt-file';
import { testSettings } from '../support/test-shop';

// Databases are made and synced by the dozen.
vi.setConfig({ testTimeout: 30_000 });

const restore = 'npm run restore -- BACKUP --overwrite';

describe('domain', () => {
  describe('operation / A start that fails', () => {
    const title = 'A start that fails names the file and the way out';
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'openshelf-start-'));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    /** What a start on this file says. */
    async function start(file: string): Promise<string> {
      const env = testSettings(file, { ADMIN_PASSWORD: 'a long password' });
      const failure: unknown = await openShop(env).catch((error) => error);
      if (!(failure instanceof Error)) throw new Error('it was opened');
      return failure.message;
    }

    test(`${title} · no database`, async () => {
      const file = join(folder, 'words.db');
      writeFileSync(file, 'These are words.\n'.repeat(1_000));
      const said = await start(file);
      expect(said).toContain(`${file} is no database`);
      expect(said).toContain(restore);
    });

    test(`${title} · damaged`, async () => {
      const file = join(folder, 'damaged.db');
      await (await openDatabase(`file:${file}`)).close();
      damage(file, 'users');
      const said = await start(file);
      expect(said).toContain(`${file} is damaged`);
      expect(said).toContain(restore);
    });

    test(`${title} · of another program`, async () => {
      const file = join(folder, 'notes.db');
      const notes = new BetterSqlite3(file);
      notes.exec('CREATE TABLE notes (words text)');
      notes.close();
      const said = await start(file);
      expect(said).toContain(`${file} is the database of another program`);
      expect(said).toContain('DATABASE_URL');
    });

    test(`${title} · locked`, async () => {
      const file = join(folder, 'locked.db');
      await (await openDatabase(`file:${file}`)).close();
      const other = new BetterSqlite3(file);
      other.pragma('locking_mode = EXCLUSIVE');
      other.exec('BEGIN EXCLUSIVE');
      const said = await start(file);
      other.close();
      expect(said).toContain(`${file} is locked by another program`);
    });

    test(`${title} · not to be opened`, async () => {
      const file = join(folder, 'folder.db');
      mkdirSync(file);
      expect(await start(file)).toContain(`${file} cannot be opened`);
      const inFile = join(folder, 'words.db', 'shop.db');
      expect(await start(inFile)).toContain(`${inFile} cannot be opened`);
    });

    test.each([
      ['SQLITE_FULL', 'There is no room on the disk for shop.db'],
      ['SQLITE_READONLY_DIRECTORY', 'shop.db cannot be opened'],
      ['SQLITE_IOERR_READ', 'the disk fails'],
    ])(`${title} · %s`, (code, words) => {
      const reason = new BetterSqlite3.SqliteError('said', code);
      for (const failure of [reason, new DatabaseUnavailable(code, { cause: reason })]) {
        expect(openFailure(failure, 'shop.db').message).toContain(words);
      }
    });
  });
});
