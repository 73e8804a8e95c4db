import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** The path of a database file that is removed, with what is beside it, after the last test of the file. */
export function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openshelf-contract-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'shop.db');
}
