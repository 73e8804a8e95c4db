import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Access, Caller, Scope } from '@/lib/shared/caller';
import { isDomainError } from '@/lib/shared/domain-error';
import {
  type Context,
  defineUseCase,
  runUseCase,
  type UseCaseContext,
} from '@/lib/shared/use-case';

const callers = {
  anonymous: { kind: 'anonymous' },
  guest: { kind: 'guest', guestId: 'g' },
  shopper: { kind: 'user', userId: 'u', role: 'shopper' },
  admin: { kind: 'user', userId: 'a', role: 'admin' },
} as const satisfies Record<string, Caller>;

function watched(access: Access, scope?: Scope) {
  const run = vi.fn(async (_: UseCaseContext, { count }: { count: number }) => count + 1);
  const input = z.strictObject({
    count: z.int().min(1),
    items: z.array(z.strictObject({ quantity: z.int() })).default([]),
  });
  return {
    run,
    definition: defineUseCase({ name: 'test', access, ...(scope && { scope }), input, run }),
  };
}

/** The use-cases of this file touch nothing of the shop. */
function contextOf(caller: Caller): Context {
  const shop = { currency: 'EUR', secrets: ['a secret'], recordSecurity: () => {} };
  return { shop: shop as unknown as Context['shop'], caller, requestId: 'request' };
}

/** A context whose writes are counted. */
function writable() {
  const { shop, ...rest } = contextOf(callers.guest);
  const writes = vi.fn((work: (session: never) => Promise<unknown>) => work(undefined as never));
  const db = { write: writes } as unknown as Context['shop']['db'];
  return { context: { ...rest, shop: { ...shop, db } }, writes };
}

async function outcome(access: Access, caller: Caller, input: unknown, scope?: Scope) {
  const { run, definition } = watched(access, scope);
  try {
    const value = await runUseCase(definition, contextOf(caller), input);
    return { value, ran: run.mock.calls.length };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return { code: error.code, details: error.details, ran: run.mock.calls.length };
  }
}

describe('running a use-case', () => {
  test.each<[Access, string[]]>([
    ['anyone', ['accepted', 'accepted', 'accepted', 'accepted']],
    ['shopper', ['UNAUTHORIZED', 'accepted', 'accepted', 'accepted']],
    ['user', ['UNAUTHORIZED', 'UNAUTHORIZED', 'accepted', 'accepted']],
    ['admin', ['UNAUTHORIZED', 'UNAUTHORIZED', 'FORBIDDEN', 'accepted']],
  ])('for %s lets in anonymous, guest, shopper, admin: %j', async (access, expected) => {
    const outcomes = [];
    for (const caller of Object.values(callers)) {
      const { code = 'accepted', ran } = await outcome(access, caller, { count: 1 });
      expect(ran).toBe(code === 'accepted' ? 1 : 0);
      outcomes.push(code);
    }
    expect(outcomes).toEqual(expected);
  });

  test.each<[Access, Scope | undefined, string]>([
    ['anyone', undefined, 'accepted'],
    ['shopper', undefined, 'FORBIDDEN'],
    ['user', undefined, 'FORBIDDEN'],
    ['admin', undefined, 'FORBIDDEN'],
    ['anyone', 'orders:read', 'accepted'],
    ['admin', 'orders:read', 'accepted'],
    ['anyone', 'orders:write', 'FORBIDDEN'],
    ['shopper', 'orders:write', 'FORBIDDEN'],
    ['admin', 'keys:manage', 'FORBIDDEN'],
  ])('for %s with the scope %s a key with orders:read is %s', async (access, scope, expected) => {
    const key: Caller = { kind: 'key', keyId: 'k', scopes: ['orders:read'] };
    const { code = 'accepted', details, ran } = await outcome(access, key, { count: 1 }, scope);
    expect([code, ran]).toEqual([expected, expected === 'accepted' ? 1 : 0]);
    if (expected === 'FORBIDDEN') expect(details).toEqual(scope ? { scope } : {});
  });

  test('asks people for no scope', async () => {
    const { code } = await outcome('shopper', callers.shopper, { count: 1 }, 'orders:write');
    expect(code).toBeUndefined();
    const { code: refused } = await outcome('admin', callers.shopper, {}, 'catalog:write');
    expect(refused).toBe('FORBIDDEN');
  });

  test('decides access before it looks at the input', async () => {
    expect((await outcome('admin', callers.anonymous, 'nonsense')).code).toBe('UNAUTHORIZED');
    expect((await outcome('admin', callers.shopper, 'nonsense')).code).toBe('FORBIDDEN');
    expect((await outcome('admin', callers.admin, 'nonsense')).code).toBe('VALIDATION_FAILED');
  });

  test('names every bad field by its path and runs nothing', async () => {
    const input = {
      count: 0,
      items: [{ quantity: 1 }, { quantity: 'x', price: 1 }],
      role: 'admin',
    };
    const { code, details, ran } = await outcome('anyone', callers.anonymous, input);
    expect(code).toBe('VALIDATION_FAILED');
    expect(ran).toBe(0);
    const errors = details?.errors as { path: string; reason: string }[];
    expect(errors.map(({ path }) => path).sort()).toEqual([
      'count',
      'items.1.price',
      'items.1.quantity',
      'role',
    ]);
    for (const { reason } of errors) expect(reason).toMatch(/\w/);
  });

  test('gives the use-case what was parsed, and the caller what it answered', async () => {
    const { run, definition } = watched('anyone');
    const context = contextOf(callers.guest);
    expect(await runUseCase(definition, context, { count: 4 })).toBe(5);
    expect(run).toHaveBeenCalledExactlyOnceWith(context, { count: 4, items: [] });
  });

  test('lets an unexpected failure through as it is', async () => {
    const definition = defineUseCase({
      name: 'broken',
      access: 'anyone',
      input: z.strictObject({}),
      run: () => Promise.reject(new Error('secret detail')),
    });
    const running = runUseCase(definition, contextOf(callers.anonymous), {});
    await expect(running).rejects.toThrow(new Error('secret detail'));
  });

  test('commits a change once, and answers with what was written', async () => {
    const { context, writes } = writable();
    const definition = defineUseCase({
      name: 'change',
      access: 'anyone',
      input: z.strictObject({}),
      change: () => ({ write: async () => 'written' }),
    });
    expect(await runUseCase(definition, context, {})).toBe('written');
    expect(writes).toHaveBeenCalledOnce();
  });

  test('takes back what was done outside of the database when the write fails', async () => {
    const undo = vi.fn(async () => {});
    const definition = defineUseCase({
      name: 'change',
      access: 'anyone',
      input: z.strictObject({}),
      change: () => ({ write: () => Promise.reject(new Error('full')), undo }),
    });
    const running = runUseCase(definition, writable().context, {});
    await expect(running).rejects.toThrow('full');
    expect(undo).toHaveBeenCalledOnce();
  });

  test('leaves a use-case no way to write by itself', () => {
    const definition = defineUseCase({
      name: 'writes-by-itself',
      access: 'anyone',
      input: z.strictObject({}),
      // @ts-expect-error: the shop of a use-case can be read
      run: ({ shop }) => shop.db.write(async () => 1),
    });
    expect(definition.change).toBeUndefined();
  });
});
