import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readinessOf } from '@/app/_server/readiness';
import { openDatabase } from '@/db/open';

let folder = '';
let db: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openshelf-ready-'));
  db = await openDatabase(`file:${join(folder, 'shop.db')}`);
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a shop is ready while there is room on its disk', async () => {
  expect(await readinessOf(db, folder)()).toBe(true);
  // This file system says that it has no room.
  expect(await readinessOf(db, '/proc')()).toBe(false);
});
