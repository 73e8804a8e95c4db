import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Failure } from '../parts/failure.mjs';
import { isSameFile, removeDraft, sync, syncName } from './files.mjs';
import { requireIntact } from './integrity.mjs';

/**
 * Puts a backup in the place of the database. Whatever it refuses, nothing has changed then.
 * @returns what is in it, and where the data from before is now
 * @throws Failure with the reason in one line
 */
export function restore({ database, file, overwrite }) {
  const isThere = existsSync(database);
  if (!existsSync(file)) throw new Failure(`There is no file ${file}`);
  if (isSameFile(database, file)) throw new Failure(`${file} is the database itself`);
  if (isThere && !overwrite) throw new Failure(`There is data at ${database}: --overwrite`);
  const part = `${database}.${process.pid}.part`;
  try {
    const contents = copyAndCheck(file, part);
    chmodSync(part, isThere ? statSync(database).mode & 0o777 : 0o600);
    sync(part);
    const before = isThere ? replace(database, part) : place(database, part);
    syncName(database);
    return { contents, before };
  } finally {
    removeDraft(part);
  }
}

/** What is checked is the copy that will be used. */
function copyAndCheck(file, part) {
  // Of a database that is in use, some is in a second file.
  const isCutOff = existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0;
  if (isCutOff) throw new Failure(`${file} is no backup: a part of it is in ${file}-wal`);
  mkdirSync(dirname(part), { recursive: true });
  copyFileSync(file, part, constants.COPYFILE_EXCL);
  chmodSync(part, 0o600);
  try {
    return requireIntact(part);
  } catch (error) {
    throw new Failure(`${file} cannot be restored: ${error.message}`);
  }
}

function replace(database, part) {
  const lock = lockAlone(database);
  try {
    const before = nameForBefore(database);
    keepAs(database, before);
    renameSync(part, database);
    return before;
  } finally {
    lock.close();
  }
}

/** By another name too, where files can have two, so that at no moment there is nothing at the old one. */
function keepAs(database, before) {
  try {
    linkSync(database, before);
  } catch {
    renameSync(database, before);
  }
}

function place(database, part) {
  const before = nameForBefore(database);
  let kept;
  // Beside a database that is gone, these would be taken for the new one's.
  for (const end of ['-wal', '-shm', '-journal']) {
    if (!existsSync(database + end)) continue;
    kept = before + end;
    renameSync(database + end, kept);
  }
  renameSync(part, database);
  return kept;
}

/** Writes all that there is into the one file and holds it, which works only when nobody else has it open. */
function lockAlone(database) {
  const db = new BetterSqlite3(database, { fileMustExist: true, timeout: 0 });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = DELETE');
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch (error) {
    db.close();
    if (error.code?.startsWith('SQLITE_BUSY')) {
      throw new Failure(`A shop is running on ${database}: stop it first`);
    }
    const move = `stop the shop, move ${database} away, with -wal and -shm, and restore again`;
    throw new Failure(`${database} cannot be locked (${error.message}): ${move}`);
  }
}

function nameForBefore(database) {
  const time = new Date()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  const name = `${database}.before-${time}`;
  for (let n = 1; ; n += 1) {
    const free = n === 1 ? name : `${name}-${n}`;
    if (!existsSync(free)) return free;
  }
}
