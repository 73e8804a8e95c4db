import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '@/db/database';
import { openDatabase } from '@/db/open';
import { users } from '@/db/tables/account';
import { addedUser, emails } from './rows';
import { temporaryFile } from './temporary-file';

const state = (settled: PromiseSettledResult<unknown>) =>
  settled.status === 'fulfilled' ? 'done' : String(settled.reason?.message);

describe('writes that share one commit', () => {
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

  test('are answered together, after the commit and not before', async () => {
    const answered: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = db.write((session) => addedUser(session, 'a')).then(() => answered.push('a'));
    const second = db
      .write(async (session) => {
        await addedUser(session, 'b');
        await held;
      })
      .then(() => answered.push('b'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    // The first is done, yet unanswered and unseen: the second still keeps the transaction open.
    expect(answered).toEqual([]);
    expect(await other.read(emails)).toEqual([]);
    release();
    await Promise.all([first, second]);
    expect(answered).toEqual(['a', 'b']);
    expect(await other.read(emails)).toEqual(['a', 'b']);
  });

  test('do not touch each other when some fail, before, between and after', async () => {
    const write = (name: string, fails: boolean) =>
      db.write(async (session) => {
        await addedUser(session, `${name}-1`);
        await addedUser(session, `${name}-2`);
        if (fails) throw new Error(`${name} failed`);
      });
    const settled = await Promise.allSettled([
      write('a', true),
      write('b', false),
      write('c', true),
      write('d', true),
      write('e', false),
      write('f', true),
    ]);
    expect(settled.map(state)).toEqual([
      'a failed',
      'done',
      'c failed',
      'd failed',
      'done',
      'f failed',
    ]);
    expect(await other.read(emails)).toEqual(['b-1', 'b-2', 'e-1', 'e-2']);
  });

  test('keep the rules of the schema each for itself', async () => {
    const write = (name: string) =>
      db.write(async (session) => {
        await addedUser(session, `${name}-before`);
        const row = { id: `user_${name}`, email: 'one', name, role: 'shopper' as const };
        await session.insert(users).values({ ...row, passwordHash: '', createdAt: new Date(0) });
      });
    const settled = await Promise.allSettled([write('a'), write('b'), write('c')]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await other.read(emails)).toEqual(['a-before', 'one']);
  });

  test('may be many more than fit into one', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `user-${1000 + index}`);
    await Promise.all(names.map((name) => db.write((session) => addedUser(session, name))));
    expect(await other.read(emails)).toEqual(names);
  });

  test('may be asked for while others are being written', async () => {
    await db.write(async (session) => {
      await addedUser(session, 'a');
      // Not awaited in here: it waits for this one.
      void db.write((later) => addedUser(later, 'b'));
    });
    await db.write((session) => addedUser(session, 'c'));
    expect(await other.read(emails)).toEqual(['a', 'b', 'c']);
  });

  test('go on after a batch in which all failed', async () => {
    const fail = () => db.write(() => Promise.reject(new Error('no')));
    await Promise.allSettled([fail(), fail()]);
    await db.write((session) => addedUser(session, 'a'));
    expect(await other.read(emails)).toEqual(['a']);
  });
});
