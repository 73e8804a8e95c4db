import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, DatabaseUnavailable, type Session } from '@/db/database';
import { toDatabaseError } from '@/db/lock';
import { openDatabase } from '@/db/open';
import { WriteQueue } from '@/db/write-queue';
import { addedUser, emails } from './rows';
import { temporaryFile } from './temporary-file';

describe('a database that somebody else has locked', () => {
  const file = temporaryFile();
  let db: Database;
  let intruder: BetterSqlite3.Database;
  beforeAll(async () => {
    db = await openDatabase(`file:${file}`);
    intruder = new BetterSqlite3(file);
  });
  afterAll(async () => {
    intruder.close();
    await db.close();
  });

  test('is waited for, and the write done, when the lock is soon given back', async () => {
    intruder.exec('BEGIN IMMEDIATE');
    const writing = db.write((session) => addedUser(session, 'patient'));
    setTimeout(() => intruder.exec('COMMIT'), 300);
    await writing;
    expect(await db.read(emails)).toEqual(['patient']);
  });

  test('is unavailable after two seconds, while everything else goes on, and recovers', async () => {
    intruder.exec('BEGIN IMMEDIATE');
    let longestPause = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longestPause = Math.max(longestPause, performance.now() - last);
      last = performance.now();
    }, 5);
    const startedAt = performance.now();
    const writes = await Promise.allSettled([
      db.write((session) => addedUser(session, 'refused-1')),
      db.write((session) => addedUser(session, 'refused-2')),
    ]);
    const waited = performance.now() - startedAt;
    clearInterval(watch);
    // Reading never waits for a writer.
    expect(await db.read(emails)).toEqual(['patient']);
    intruder.exec('COMMIT');

    for (const { status, ...rest } of writes) {
      expect(status).toBe('rejected');
      expect(rest).toMatchObject({ reason: { name: 'DatabaseUnavailable' } });
    }
    expect(waited).toBeGreaterThan(1_500);
    expect(waited).toBeLessThan(4_000);
    expect(longestPause).toBeLessThan(500);
    await db.write((session) => addedUser(session, 'recovered'));
    expect(await db.read(emails)).toEqual(['patient', 'recovered']);
  });
});

describe('a database whose disk is full', () => {
  test('keeps what it answered and nothing else, and goes on when there is room', async () => {
    const file = temporaryFile();
    const db = await openDatabase(`file:${file}`);
    const connection = new BetterSqlite3(file);
    const session = drizzle(connection, { casing: 'snake_case' }) as unknown as Session;
    const queue = new WriteQueue(connection, session);
    const pages = Number(connection.pragma('page_count', { simple: true }));
    connection.pragma(`max_page_count = ${pages + 4}`);

    const long = 'x'.repeat(200_000);
    const small = (name: string) => queue.add((open) => addedUser(open, name));
    const settled = await Promise.allSettled([
      small('before'),
      queue.add((open) => addedUser(open, long)),
      small('after'),
    ]);
    const kept = await db.read(emails);
    const answered = ['before', long, 'after'].filter((_, i) => settled[i]?.status === 'fulfilled');
    expect(kept).toEqual(answered.sort());
    const cause = { code: 'SQLITE_FULL' };
    expect(settled[1]).toMatchObject({ reason: { name: 'DatabaseUnavailable', cause } });

    connection.pragma(`max_page_count = ${pages + 1_000}`);
    await small('later');
    expect(await db.read(emails)).toEqual([...kept, 'later'].sort());
    connection.close();
    await db.close();
  });
});

describe('failures of the machine', () => {
  test('are told from mistakes', () => {
    const failure = (code: string) => new BetterSqlite3.SqliteError('said', code);
    for (const code of ['SQLITE_BUSY', 'SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_READONLY']) {
      expect(toDatabaseError(failure(code))).toBeInstanceOf(DatabaseUnavailable);
    }
    const mistake = failure('SQLITE_CONSTRAINT_UNIQUE');
    expect(toDatabaseError(mistake)).toBe(mistake);
    const other = new Error('other');
    expect(toDatabaseError(other)).toBe(other);
  });
});
