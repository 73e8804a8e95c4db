import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, test, vi } from 'vitest';
import { migrate } from '@/db/migrate';
import { openDatabase } from '@/db/open';
import { knownMigrations } from '@/db/pending-migrations';
import { temporaryFile } from '../contract/temporary-file';
import { fileOfVersion, rebuildOf, withOneMore } from './older-versions';
import { everyRow, fillEveryTable, tablesOf } from './sample-rows';

// Databases are made and synced by the dozen.
vi.setConfig({ testTimeout: 30_000 });

const known = knownMigrations();
const versions = known.map((_, n) => n + 1);

/** The copies beside a file. */
function copiesOf(file: string): string[] {
  const mine = readdirSync(dirname(file)).filter((name) => name.startsWith(`${basename(file)}.`));
  return mine.map((name) => join(dirname(file), name));
}

/** A filled file of the newest version. */
async function filledFile() {
  const file = temporaryFile();
  const db = await fileOfVersion(file, known);
  fillEveryTable(db);
  return { file, db, before: everyRow(db, tablesOf(db)) };
}

describe('domain', () => {
  describe('operation / Updates', () => {
    test.each(versions)(
      'Every version is brought up to date with its rows · after %i',
      async (n) => {
        const file = temporaryFile();
        const old = await fileOfVersion(file, known.slice(0, n));
        fillEveryTable(old);
        const [tables, before] = [tablesOf(old), everyRow(old, tablesOf(old))];
        expect(new Set(before.map((row) => row.split(' ')[0]))).toEqual(new Set(tables.keys()));
        old.close();
        await (await openDatabase(`file:${file}`, () => {})).close();

        const db = new BetterSqlite3(file);
        const fresh = await fileOfVersion(':memory:', known);
        expect(tablesOf(db)).toEqual(tablesOf(fresh));
        const kept = new Map(
          [...tables].map(([table, columns]) => {
            return [table, columns.filter((column) => tablesOf(db).get(table)?.includes(column))];
          }),
        );
        expect(everyRow(db, kept)).toEqual(before);
        expect(db.pragma('foreign_key_check')).toEqual([]);
        fresh.close();
        db.close();
      },
    );

    test.each(['carts', 'orders'])(
      'A table made anew keeps what refers to it · %s',
      async (table) => {
        const { file, db, before } = await filledFile();
        await migrate(db, { file, known: withOneMore(rebuildOf(db, table)), notify: () => {} });
        expect(everyRow(db, tablesOf(db))).toEqual(before);
        expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
        db.close();
      },
    );

    test.each([
      ['lose rows', 'cart_items', 'quantity = 1', 'of 4 rows in cart_items only 0 would be left'],
      [
        'leave rows astray',
        'products',
        "id = 'prod_1'",
        'of 2 rows in products only 1 would be left',
      ],
    ])('An update that would harm changes nothing · %s', async (_, table, condition, reason) => {
      const { file, db, before } = await filledFile();
      const harmful = withOneMore(rebuildOf(db, table, condition));
      await expect(migrate(db, { file, known: harmful, notify: () => {} })).rejects.toThrow(reason);
      expect(everyRow(db, tablesOf(db))).toEqual(before);
      expect(copiesOf(file)).toEqual([]);
      db.close();
      await (await openDatabase(`file:${file}`)).close();
    });

    test('An update keeps a checked copy of the data from before', async () => {
      const { file, db, before } = await filledFile();
      const said: string[] = [];
      const notify = (words: string) => said.push(words);
      const more = withOneMore('ALTER TABLE `users` ADD `nickname` text;');
      await migrate(db, { file, known: more, notify });
      await migrate(db, { file, known: more, notify });
      db.close();
      const [copy = '', ...others] = copiesOf(file);
      expect(others).toEqual([]);
      expect(said).toEqual([expect.stringContaining(copy)]);
      expect(statSync(copy).mode & 0o777).toBe(0o600);
      const kept = new BetterSqlite3(copy, { readonly: true });
      expect(everyRow(kept, tablesOf(kept))).toEqual(before);
      kept.close();
    });

    test('Two that update at once update once', async () => {
      const { file, db } = await filledFile();
      db.close();
      const more = withOneMore('ALTER TABLE `users` ADD `nickname` text;');
      const both = await Promise.all([1, 2].map(() => fileOfVersion(file, more)));
      expect(copiesOf(file).filter((name) => name.includes('.before-'))).toHaveLength(1);
      for (const one of both) {
        expect(one.prepare('SELECT nickname FROM users').all()).toHaveLength(2);
        one.close();
      }
    });

    test('A database of a newer version is refused and left alone', async () => {
      const file = temporaryFile();
      const newer = await fileOfVersion(file, withOneMore('CREATE TABLE `later` (`id` text);'));
      newer.close();
      const before = readFileSync(file);
      const opening = openDatabase(`file:${file}`);
      await expect(opening).rejects.toThrow(`${file} is of a newer version of the shop`);
      await expect(opening).rejects.toThrow('npm run restore -- BACKUP --overwrite');
      expect(readFileSync(file).equals(before)).toBe(true);
    });
  });
});
