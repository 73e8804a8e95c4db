import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '@/db/database';
import { openDatabase } from '@/db/open';
import { users } from '@/db/tables/account';
import { addedUser, emails } from './rows';
import { temporaryFile } from './temporary-file';

/** A promise that a test settles, so that work can be held half-way. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe('a database', () => {
  const file = temporaryFile();
  let db: Database;
  let other: Database;
  beforeAll(async () => {
    db = await openDatabase(`file:${file}`);
    other = await openDatabase(`file:${file}`);
  });
  beforeEach(() => db.write((session) => session.delete(users).returning({ id: users.id })));
  afterAll(async () => {
    await other.close();
    await db.close();
  });

  test('answers a write with what its work returned, and then others see it', async () => {
    expect(await db.write(async (session) => (await addedUser(session, 'a')).email)).toBe('a');
    expect(await db.read(emails)).toEqual(['a']);
    expect(await other.read(emails)).toEqual(['a']);
  });

  test('keeps nothing of work that throws, and throws the same', async () => {
    const reason = new Error('changed my mind');
    const work = db.write(async (session) => {
      await addedUser(session, 'a');
      await addedUser(session, 'b');
      throw reason;
    });
    await expect(work).rejects.toBe(reason);
    expect(await db.read(emails)).toEqual([]);
    expect(await other.read(emails)).toEqual([]);
  });

  test('keeps nothing of work whose last statement breaks a rule of the schema', async () => {
    const work = db.write(async (session) => {
      await addedUser(session, 'a');
      const twice = { id: 'user_1', email: 'b', name: 'B', role: 'owner' as 'admin' };
      await session.insert(users).values({ ...twice, passwordHash: '', createdAt: new Date(0) });
    });
    await expect(work).rejects.toThrow();
    expect(await db.read(emails)).toEqual([]);
  });

  test('lets work see what it wrote and nobody else before it is done', async () => {
    const { opened, open } = gate();
    const { opened: written, open: hasWritten } = gate();
    const writing = db.write(async (session) => {
      await addedUser(session, 'a');
      expect(await emails(session)).toEqual(['a']);
      hasWritten();
      await opened;
    });
    await written;
    expect(await db.read(emails)).toEqual([]);
    expect(await other.read(emails)).toEqual([]);
    open();
    await writing;
    expect(await db.read(emails)).toEqual(['a']);
  });

  test('runs writes one after the other, in the order they came', async () => {
    const steps: string[] = [];
    const write = (name: string) =>
      db.write(async (session) => {
        steps.push(`${name} begins`);
        await addedUser(session, name);
        await new Promise(setImmediate);
        steps.push(`${name} ends`);
      });
    await Promise.all(['a', 'b', 'c'].map(write));
    const expected = ['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]);
    expect(steps).toEqual(expected);
  });

  test('loses no update of writes that come at once from two connections', async () => {
    const { id } = await db.write((session) => addedUser(session, 'counter'));
    const count = async (database: Database) =>
      database.write(async (session) => {
        const [row] = await session.select({ name: users.name }).from(users);
        await new Promise(setImmediate);
        const next = { name: String(Number(row?.name === 'Ana' ? 0 : row?.name) + 1) };
        await session.update(users).set(next);
      });
    await Promise.all(Array.from({ length: 200 }, (_, i) => count(i % 2 ? db : other)));
    const rows = await db.read((session) => session.select().from(users));
    expect(rows).toMatchObject([{ id, name: '200' }]);
  });

  test('does not write through a read', async () => {
    const work = db.read((session) => addedUser(session, 'a'));
    await expect(work).rejects.toThrow();
    expect(await other.read(emails)).toEqual([]);
  });

  test('finishes the writes it has before it closes, and takes none afterwards', async () => {
    const third = await openDatabase(`file:${file}`);
    const writing = ['a', 'b'].map((name) => third.write((session) => addedUser(session, name)));
    await third.close();
    await expect(Promise.all(writing)).resolves.toHaveLength(2);
    expect(await db.read(emails)).toEqual(['a', 'b']);
    await expect(third.write((session) => addedUser(session, 'c'))).rejects.toThrow();
    expect(await db.read(emails)).toEqual(['a', 'b']);
  });
});

describe('the address of a database', () => {
  test('is that of a file', async () => {
    await expect(openDatabase('postgres://localhost/shop')).rejects.toThrow('DATABASE_URL');
  });
});
