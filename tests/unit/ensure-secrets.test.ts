import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureSecrets } from '@/lib/auth/ensure-secrets';

describe('the signing secrets', () => {
  let folder: string;
  let database: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'openshelf-secrets-'));
    database = join(folder, 'data', 'shop.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('are those that are given, the newest first', () => {
    expect(ensureSecrets(' new secret , old secret,', database)).toEqual([
      'new secret',
      'old secret',
    ]);
  });

  test('are made once and kept beside the database, for the eyes of the owner only', async () => {
    const [secret = '', ...rest] = ensureSecrets(undefined, database);
    expect(rest).toEqual([]);
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(ensureSecrets(undefined, database)).toEqual([secret]);
    const file = join(folder, 'data', 'auth-secret');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).toBe(secret);
  });

  test('of two shops differ', () => {
    const other = join(folder, 'other', 'shop.db');
    expect(ensureSecrets(undefined, other)).not.toEqual(ensureSecrets(undefined, database));
  });

  test('in a file that holds none are refused', async () => {
    const file = join(folder, 'auth-secret');
    await writeFile(file, 'short\n');
    expect(() => ensureSecrets(undefined, join(folder, 'shop.db'))).toThrow(file);
  });
});
