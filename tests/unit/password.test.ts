import { describe, expect, test } from 'vitest';
import { hashPassword, passwordMatches } from '@/lib/user/password';
import { newPassword } from '@/lib/user/user';

describe('accounts / Passwords at rest', () => {
  test('A password is kept as a hash of its own', async () => {
    const [one, other] = await Promise.all([hashPassword('same'), hashPassword('same')]);
    for (const kept of [one, other]) {
      expect(kept).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
      expect(kept).not.toContain('same');
    }
    expect(one).not.toBe(other);
  });
});

describe('a password', () => {
  test('is right when it is the same, to the last character', async () => {
    const stored = await hashPassword('correct horse');
    expect(await passwordMatches(stored, 'correct horse')).toBe(true);
    for (const wrong of ['correct hors', 'correct horse ', 'Correct horse', '', stored]) {
      expect(await passwordMatches(stored, wrong)).toBe(false);
    }
  });

  test('of an unknown account is always wrong, also the one that stands in for it', async () => {
    expect(await passwordMatches(undefined, 'correct horse')).toBe(false);
    expect(await passwordMatches(undefined, 'nobody has this password')).toBe(false);
  });

  test('may be of any characters, all of which count', async () => {
    const stored = await hashPassword('pässwörd 🔑 '.repeat(8));
    expect(await passwordMatches(stored, 'pässwörd 🔑 '.repeat(8))).toBe(true);
    expect(await passwordMatches(stored, 'pässwörd 🔑 '.repeat(7))).toBe(false);
  });

  test('is refused for one reason: too short is not too common', () => {
    for (const [password, reason] of [
      ['', 'At least 8 characters'],
      ['QwertyUIOP', 'This password is too common'],
    ] as const) {
      const { error } = newPassword.safeParse(password);
      expect(error?.issues.map(({ message }) => message)).toEqual([reason]);
    }
  });

  test('has 8 to 128 characters', () => {
    const accepted = [7, 8, 128, 129].map((n) => newPassword.safeParse('p'.repeat(n)).success);
    expect(accepted).toEqual([false, true, true, false]);
  });
});
