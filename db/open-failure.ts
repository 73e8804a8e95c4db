import { DatabaseUnavailable } from './database';
import { IncompatibleDatabase } from './pending-migrations';

/** Why the database cannot be opened and the way out, for whoever starts the shop. */
export class DatabaseOpenError extends Error {
  override readonly name = 'DatabaseOpenError';
}

const BACK = 'bring a backup back: npm run restore -- BACKUP --overwrite';

type Words = (file: string) => string;

const locked: Words = (file) =>
  `${file} is locked by another program. End that one (fuser ${file} names it) and start again.`;
const damaged: Words = (file) => `${file} is damaged. To go on, ${BACK}`;
const noDatabase: Words = (file) =>
  `${file} is no database. Move it away, with what is beside it as -wal and -shm, and ${BACK}`;
const closed: Words = (file) =>
  `${file} cannot be opened. Whoever runs the shop needs to read and write it and its folder.`;
const noRoom: Words = (file) =>
  `There is no room on the disk for ${file}. Make room and start again.`;
const noDisk: Words = (file) =>
  `${file} cannot be read or written: the disk fails. On another one, ${BACK}`;

/** By how the code of the failure begins: the first that fits. */
const byCode: readonly (readonly [RegExp, Words])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, locked],
  [/^SQLITE_CORRUPT/, damaged],
  [/^SQLITE_NOTADB/, noDatabase],
  [/^(SQLITE_FULL|SQLITE_IOERR_WRITE|ENOSPC|EDQUOT)/, noRoom],
  [/^SQLITE_IOERR/, noDisk],
  [/^(SQLITE_(CANTOPEN|READONLY|PERM|AUTH)|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EISDIR)/, closed],
];

/** An error that names the file and what to do; one that is known to do so already stays as it is. */
export function openFailure(error: unknown, file: string): Error {
  if (error instanceof DatabaseOpenError) return error;
  if (error instanceof IncompatibleDatabase)
    return new DatabaseOpenError(incompatible(error, file), { cause: error });
  const reason = error instanceof DatabaseUnavailable ? (error.cause ?? error) : error;
  const code = reason instanceof Error && 'code' in reason ? String(reason.code) : '';
  const [, words] = byCode.find(([codes]) => codes.test(code)) ?? [];
  const unknown = reason instanceof Error ? reason.message : String(reason);
  const message =
    words?.(file) ??
    `${file} could not be opened, and is as it was: ${unknown}. Start the version from before, or ${BACK}`;
  return new DatabaseOpenError(message, { cause: error });
}

function incompatible({ owner }: IncompatibleDatabase, file: string): string {
  if (owner === 'another program') {
    return `${file} is the database of ${owner}. Name another file in DATABASE_URL, or ${BACK}`;
  }
  return `${file} is of ${owner}. Start that one, or ${BACK} (an update keeps one as ${file}.before-TIME)`;
}
