import { describe, expect, test } from 'vitest';
import { actingFor, type Caller, callerId, isAdmin } from '@/lib/shared/caller';
import {
  badFields,
  DomainError,
  isDomainError,
  notFound,
  unauthorized,
} from '@/lib/shared/domain-error';

const anonymous: Caller = { kind: 'anonymous' };
const guest: Caller = { kind: 'guest', guestId: 'g' };
const ana: Caller = { kind: 'user', userId: 'ana', role: 'shopper' };
const owner: Caller = { kind: 'user', userId: 'owner', role: 'admin' };
const key: Caller = { kind: 'key', keyId: 'warehouse', scopes: ['orders:write'] };

describe('acting for somebody', () => {
  test('is acting for oneself when nobody is named', () => {
    expect(actingFor(guest, undefined)).toEqual({ guestId: 'g' });
    expect(actingFor(ana, undefined)).toEqual({ userId: 'ana' });
    expect(actingFor(owner, undefined)).toEqual({ userId: 'owner' });
  });

  test('by name is for oneself and for admins', () => {
    expect(actingFor(ana, 'ana')).toEqual({ userId: 'ana' });
    expect(actingFor(owner, 'ana')).toEqual({ userId: 'ana' });
    const forbidden = expect.objectContaining({ code: 'FORBIDDEN' });
    expect(() => actingFor(ana, 'owner')).toThrow(forbidden);
    expect(() => actingFor(ana, '')).toThrow(forbidden);
    expect(() => actingFor(guest, 'g')).toThrow(forbidden);
  });

  test('is what a key always has to say', () => {
    expect(actingFor(key, 'ana')).toEqual({ userId: 'ana' });
    const errors = [expect.objectContaining({ path: 'userId' })];
    const invalid = expect.objectContaining({ code: 'VALIDATION_FAILED', details: { errors } });
    expect(() => actingFor(key, undefined)).toThrow(invalid);
  });

  test('is in one word whose', () => {
    const words = [anonymous, guest, ana, owner, key].map(callerId);
    expect(words).toEqual([undefined, 'g', 'ana', 'owner', 'warehouse']);
  });

  test('needs somebody who acts', () => {
    const unknown = expect.objectContaining({ code: 'UNAUTHORIZED' });
    expect(() => actingFor(anonymous, undefined)).toThrow(unknown);
    expect(() => actingFor(anonymous, 'ana')).toThrow(unknown);
  });

  test('an admin is a user with that role', () => {
    expect([anonymous, guest, ana, owner, key].map(isAdmin)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('a refusal', () => {
  test('has a kind, a code, words and details', () => {
    const error = new DomainError('conflict', 'TAKEN', 'It is taken', { by: 'Ana' });
    expect(error).toMatchObject({ kind: 'conflict', code: 'TAKEN', details: { by: 'Ana' } });
    expect(error.message).toBe('It is taken');
    expect(unauthorized().details).toEqual({});
    expect(notFound('Order').message).toBe('Order not found');
    const errors = [{ path: 'email', reason: 'Required' }];
    expect(badFields(errors)).toMatchObject({ code: 'VALIDATION_FAILED', details: { errors } });
  });

  test('is told from a failure, also when another bundle made it', () => {
    expect(isDomainError(notFound('Order'))).toBe(true);
    expect(isDomainError(Object.assign(new Error('x'), { name: 'DomainError' }))).toBe(true);
    for (const other of [new Error('x'), { name: 'DomainError' }, 'DomainError', null]) {
      expect(isDomainError(other)).toBe(false);
    }
  });
});
