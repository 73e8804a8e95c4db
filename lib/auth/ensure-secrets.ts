import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file of the signing secret, beside the database. */
const FILE = 'auth-secret';

/**
 * The signing secrets: those of AUTH_SECRET, or one that is made once and kept in a file that only its
 * owner can read. Of two processes starting at once one makes the file and both use it.
 */
export function ensureSecrets(given: string | undefined, databaseFile: string): readonly string[] {
  if (given) {
    return given
      .split(',')
      .map((secret) => secret.trim())
      .filter(Boolean);
  }
  const path = join(dirname(databaseFile), FILE);
  if (!existsSync(path)) make(path);
  const secret = readFileSync(path, 'utf8').trim();
  if (secret.length < 32) throw new Error(`${path} holds no signing secret: remove it to make one`);
  return [secret];
}

/** Written under another name first, so that nobody ever reads half a secret. */
function make(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!isTaken(error)) throw error;
  } finally {
    rmSync(draft);
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
