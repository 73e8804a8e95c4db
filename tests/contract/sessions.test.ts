import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@/db/database';
import { openDatabase } from '@/db/open';
import { endedSessions, knownClients, sessions } from '@/db/tables/account';
import { endSession } from '@/lib/auth/end-session';
import { getAccount } from '@/lib/auth/get-account';
import { CLIENT_TTL_MS } from '@/lib/auth/known-client';
import { purgeSessions } from '@/lib/auth/purge-sessions';
import { startSession } from '@/lib/auth/start-session';
import { BROWSER_TOKEN_SECONDS, signToken } from '@/lib/auth/token';
import { runUseCase } from '@/lib/shared/use-case';
import * as users from '@/lib/user/user-store';
import { testShop } from '../support/test-shop';
import { addedUser, now } from './rows';
import { temporaryFile } from './temporary-file';

const secrets = ['a-signing-secret-for-this-contract'];

describe('sessions and tokens, with two processes on one database', () => {
  let here: Database;
  let there: Database;
  let clock = now;
  beforeAll(async () => {
    const file = `file:${temporaryFile()}`;
    here = await openDatabase(file);
    there = await openDatabase(file);
  });
  afterAll(async () => {
    await here.close();
    await there.close();
  });

  const shopOn = (db: Database) => testShop(db, { secrets, now: () => clock });

  const signed = (userId: string, version: number, seconds: number, id?: string) =>
    signToken(secrets, { userId, role: 'shopper', version, id }, 'browser', seconds, clock);

  const counts = async (token: string) =>
    Promise.all(
      [here, there].map(async (db) => !!(await getAccount(shopOn(db), token, 'browser'))),
    );

  const end = (token: string) => {
    const context = { shop: shopOn(here), caller: { kind: 'anonymous' }, requestId: 'x' } as const;
    return runUseCase(endSession, context, { token });
  };

  const ended = () => here.read((session) => session.select().from(endedSessions));

  test('a token counts under the version of its account alone', async () => {
    const { id } = await here.write((session) => addedUser(session));
    const before = await signed(id, 0, 60);
    expect(await counts(before)).toEqual([true, true]);
    expect(await counts(await signed(id, 1, 60))).toEqual([false, false]);
    await here.write((session) => users.raiseTokenVersion(session, id));
    expect(await counts(before)).toEqual([false, false]);
    expect(await counts(await signed(id, 1, 60))).toEqual([true, true]);
  });

  test('a password is replaced once, and that raises the version', async () => {
    const { id } = await here.write((session) => addedUser(session));
    const replace = (db: Database, to: string) =>
      db.write((session) => users.replacePassword(session, id, 'none', to));
    expect(await Promise.all([replace(here, 'one'), replace(here, 'other')])).toEqual([
      1,
      undefined,
    ]);
    expect(await replace(there, 'third')).toBeUndefined();
    expect(await counts(await signed(id, 1, 60))).toEqual([true, true]);
  });

  test('an ended session ends in all of its tokens, until none of them would count', async () => {
    const { id } = await here.write((session) => addedUser(session));
    const short = await signed(id, 0, 60, 'tok_session');
    const renewed = await signed(id, 0, BROWSER_TOKEN_SECONDS, 'tok_session');
    const other = await signed(id, 0, 60);
    await end(short);
    await end(short);
    await end('no token');
    expect(await counts(renewed)).toEqual([false, false]);
    expect(await counts(other)).toEqual([true, true]);
    expect(await ended()).toHaveLength(1);

    clock = new Date(now.getTime() + BROWSER_TOKEN_SECONDS * 1000);
    expect(await purgeSessions(shopOn(there))).toBe(false);
    expect(await ended()).toHaveLength(1);
    clock = new Date(clock.getTime() + 1);
    await purgeSessions(shopOn(there));
    expect(await ended()).toEqual([]);
    expect(await counts(renewed)).toEqual([false, false]);
  });

  test('what has ended by itself, and places that nobody used for long, are removed', async () => {
    const user = await here.write((session) => addedUser(session));
    const caller = { kind: 'user', userId: user.id, role: 'shopper' } as const;
    const start = (address: string) =>
      runUseCase(
        startSession,
        { shop: shopOn(here), caller, requestId: 'x', address },
        { version: 0 },
      );
    const rows = () =>
      there.read(async (session) => {
        const [started, places] = [
          session.select().from(sessions),
          session.select().from(knownClients),
        ];
        return [await started, await places].map(({ length }) => length);
      });
    await start('192.0.2.1');
    expect(await rows()).toEqual([1, 2]);
    clock = new Date(clock.getTime() + BROWSER_TOKEN_SECONDS * 1000 + 1);
    await start('192.0.2.2');
    await purgeSessions(shopOn(there));
    // The browser is known for 180 days, the address for 30.
    expect(await rows()).toEqual([1, 3]);
    clock = new Date(clock.getTime() + CLIENT_TTL_MS.browser + 1);
    await purgeSessions(shopOn(there));
    expect(await rows()).toEqual([0, 0]);
  });
});
