import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Failure } from '../parts/failure.mjs';
import { isSameFile, removeDraft, sync, syncName } from './files.mjs';
import { requireIntact } from './integrity.mjs';

/** For another program's lock, in milliseconds. The shop itself never holds one against those who read. */
const TIMEOUT_MS = 10_000;
const ALL_PAGES = 0x7fffffff;

/**
 * Copies the database to `file`, all or nothing.
 * @throws Failure when there is something at `file` already, or what was copied is not sound
 */
export async function backUp({ database, file, overwrite }) {
  if (!existsSync(database)) throw new Failure(`There is no database at ${database}`);
  if (isSameFile(database, file)) throw new Failure(`${file} is the database itself`);
  if (existsSync(file) && !overwrite) throw new Failure(`${file} is there already: --overwrite`);
  const part = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Before there is anything in it, as it holds what people ordered and where they live.
    writeFileSync(part, '', { flag: 'wx', mode: 0o600 });
    await copyPages(database, part);
    const contents = requireIntact(part);
    sync(part);
    renameSync(part, file);
    syncName(file);
    return { contents, bytes: statSync(file).size };
  } catch (error) {
    throw new Failure(`There is no backup: ${error.message}`);
  } finally {
    removeDraft(part);
  }
}

/** In one step: a copy in several begins again whenever somebody else writes. */
async function copyPages(from, to) {
  const db = new BetterSqlite3(from, { readonly: true, fileMustExist: true, timeout: TIMEOUT_MS });
  try {
    await db.backup(to, { progress: () => ALL_PAGES });
  } finally {
    db.close();
  }
}
