import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '@/db/database';
import { openDatabase } from '@/db/open';
import { users } from '@/db/tables/account';
import { idempotencyKeys } from '@/db/tables/idempotency';
import { type Attempt, answerOnce } from '@/lib/idempotency/answer-once';
import { insertReply } from '@/lib/idempotency/idempotency-store';
import { purgeAnswers } from '@/lib/idempotency/purge-answers';
import { DomainError } from '@/lib/shared/domain-error';
import type { Shop } from '@/lib/shop';
import { testShop } from '../support/test-shop';
import { addedUser, emails, now } from './rows';
import { temporaryFile } from './temporary-file';

const slot = { owner: 'user_1', method: 'post', path: '/things', key: 'k-1' };

describe('an answer that is kept', () => {
  const file = temporaryFile();
  let db: Database;
  let other: Database;
  let writes = 0;
  let shop: Shop;
  beforeAll(async () => {
    db = await openDatabase(`file:${file}`);
    other = await openDatabase(`file:${file}`);
    const counting: Database = {
      ...db,
      write(work) {
        writes++;
        return db.write(work);
      },
    };
    shop = testShop(counting, { now: () => now });
  });
  beforeEach(async () => {
    await db.write(async (session) => {
      await session.delete(users).returning({ id: users.id });
      await session.delete(idempotencyKeys).returning({ seq: idempotencyKeys.seq });
    });
    writes = 0;
  });
  afterAll(async () => {
    await other.close();
    await db.close();
  });

  const records = () => other.read((session) => session.select().from(idempotencyKeys));

  function adding(
    email: string,
    change: Partial<Attempt<{ email: string }>> = {},
  ): Attempt<{ email: string }> {
    return {
      slot,
      payload: { email },
      execute: ({ commit }) => commit({ write: (session) => addedUser(session, email) }),
      reply: (user) => ({ status: 201, headers: {}, body: user.email }),
      ...change,
    };
  }

  test('is committed together with what was done, in one write', async () => {
    const first = await answerOnce(shop, adding('a'));
    expect(first).toEqual({ reply: { status: 201, headers: {}, body: 'a' }, replayed: false });
    expect(writes).toBe(1);
    expect(await other.read(emails)).toEqual(['a']);
    expect(await records()).toHaveLength(1);
    const second = await answerOnce(shop, adding('a'));
    expect(second).toMatchObject({ reply: { status: 201, body: 'a' }, replayed: true });
    expect(writes).toBe(1);
  });

  test('is not there when the work fails, even at its very end', async () => {
    const failing = adding('a', {
      reply: () => {
        throw new Error('no answer');
      },
    });
    await expect(answerOnce(shop, failing)).rejects.toThrow('no answer');
    expect([await other.read(emails), await records()]).toEqual([[], []]);
    const thrown = adding('a', { execute: () => Promise.reject(new Error('broken')) });
    await expect(answerOnce(shop, thrown)).rejects.toThrow('broken');
    expect(await records()).toEqual([]);
    expect((await answerOnce(shop, adding('a'))).replayed).toBe(false);
  });

  test('is one for two connections, and the work is done once', async () => {
    const answers = await Promise.all(
      [shop, { ...shop, db: other }].map((each) => answerOnce(each, adding('a'))),
    );
    expect(answers.map(({ replayed }) => replayed).sort()).toEqual([false, true]);
    expect(answers.map(({ reply }) => reply.body)).toEqual(['a', 'a']);
    expect(await other.read(emails)).toEqual(['a']);
  });

  test('may be a refusal, whose work is rolled back', async () => {
    const refused = adding('a', {
      execute: ({ commit }) =>
        commit({
          async write(session) {
            await addedUser(session, 'a');
            throw new DomainError('conflict', 'TOO_LATE', 'Too late');
          },
        }),
      refusal: ({ code }) => ({ status: 409, headers: {}, body: code }),
    });
    const first = await answerOnce(shop, refused);
    expect([first.reply.body, first.replayed]).toEqual(['TOO_LATE', false]);
    expect(await other.read(emails)).toEqual([]);
    const second = await answerOnce(shop, refused);
    expect([second.reply.body, second.replayed]).toEqual(['TOO_LATE', true]);
  });

  test('is waited for by whoever asked for that', async () => {
    const [first, second] = await Promise.all([
      answerOnce(shop, adding('a', { waits: true })),
      answerOnce(shop, adding('a', { waits: true })),
    ]);
    expect([first.replayed, second.replayed]).toEqual([false, true]);
    const early = answerOnce(shop, adding('a', { slot: { ...slot, key: 'k-2' } }));
    const refused = answerOnce(shop, adding('a', { slot: { ...slot, key: 'k-2' } }));
    await expect(refused).rejects.toMatchObject({ code: 'IDEMPOTENCY_IN_PROGRESS' });
    await early.catch(() => {});
  });

  test('goes when it is old, at most 500 in one write', async () => {
    const old = new Date(now.getTime() - 31 * 24 * 60 * 60 * 1000);
    await db.write(async (session) => {
      for (let number = 0; number < 1_200; number++) {
        const reply = { status: 204, headers: {}, body: null, fingerprint: '', createdAt: old };
        await insertReply(session, { ...slot, key: `old-${number}` }, reply, old);
      }
    });
    await answerOnce(shop, adding('a'));
    const left: number[] = [];
    while (await purgeAnswers(shop)) left.push((await records()).length);
    expect(left).toEqual([701, 201]);
    expect((await records()).map(({ key }) => key)).toEqual(['k-1']);
  });
});
