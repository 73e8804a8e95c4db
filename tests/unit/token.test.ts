import fc from 'fast-check';
import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { type Audience, readToken, signToken } from '@/lib/auth/token';
import { anyText } from './fixtures';

const secrets = ['the secret of this shop, long enough'];
const claims = { userId: 'user_ana', role: 'shopper', version: 0 } as const;
const now = new Date('2026-03-01T12:00:00Z');
const later = (by: number) => new Date(now.getTime() + by * 1000);

const token = (audience: Audience = 'api', signing: readonly string[] = secrets) =>
  signToken(signing, claims, audience, 60, now);

/** A token like those of the shop, but for what is changed. */
function signed(change: Readonly<Record<string, unknown>>, alg = 'HS256', secret = secrets[0]) {
  const iat = now.getTime() / 1000;
  const usual = { iss: 'openshelf', aud: 'api', sub: 'user_ana', role: 'shopper', jti: 'tok_1' };
  return new SignJWT({ ...usual, iat, exp: iat + 60, ...change })
    .setProtectedHeader({ alg })
    .sign(new TextEncoder().encode(secret));
}

describe('a token', () => {
  test('speaks for whom it was made', async () => {
    expect(await readToken(secrets, await token(), 'api', now)).toMatchObject(claims);
    const admin = { userId: 'user_owner', role: 'admin', version: 3 } as const;
    const admins = await signToken(secrets, admin, 'browser', 60, now);
    expect(await readToken(secrets, admins, 'browser', now)).toMatchObject(admin);
  });

  test('is a JWT signed with HMAC-SHA256 that says how long it counts', async () => {
    const made = await token();
    expect(decodeProtectedHeader(made)).toEqual({ alg: 'HS256', typ: 'JWT' });
    const { iat, exp } = decodeJwt(made);
    expect(iat).toBe(now.getTime() / 1000);
    expect(exp).toBe((iat ?? 0) + 60);
  });

  test('is another one each time', async () => {
    expect(await token()).not.toBe(await token());
  });

  test('counts until its last second and no longer', async () => {
    const made = await token();
    expect(await readToken(secrets, made, 'api', later(59))).toMatchObject(claims);
    expect(await readToken(secrets, made, 'api', later(60))).toBeUndefined();
    expect(await readToken(secrets, made, 'api', later(61))).toBeUndefined();
  });

  test('counts for one audience only', async () => {
    expect(await readToken(secrets, await token('browser'), 'api', now)).toBeUndefined();
    expect(await readToken(secrets, await token('api'), 'browser', now)).toBeUndefined();
  });

  test('made with the sound claims by hand counts, so that each change below is what refuses it', async () => {
    expect(await readToken(secrets, await signed({}), 'api', now)).toMatchObject(claims);
  });

  test.each([
    ['another issuer', { iss: 'somebody' }],
    ['no subject', { sub: undefined }],
    ['no end', { exp: undefined }],
    ['no beginning', { iat: undefined }],
    ['no id of its own', { jti: undefined }],
    ['two audiences that are not it', { aud: ['browser', 'other'] }],
    ['an end that is no number', { exp: 'never' }],
  ])('with %s does not count', async (_, change) => {
    expect(await readToken(secrets, await signed(change), 'api', now)).toBeUndefined();
  });

  test('with an unknown role is that of a shopper', async () => {
    const read = await readToken(secrets, await signed({ role: 'owner' }), 'api', now);
    expect(read?.role).toBe('shopper');
  });

  test('signed with another algorithm or secret does not count', async () => {
    const long = 'x'.repeat(64);
    expect(await readToken([long], await signed({}, 'HS512', long), 'api', now)).toBeUndefined();
    const foreign = await token('api', ['a secret that this shop never had']);
    expect(await readToken(secrets, foreign, 'api', now)).toBeUndefined();
  });

  test('without a signature does not count', async () => {
    const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const payload = decodeJwt(await token());
    for (const alg of ['none', 'None', 'HS256']) {
      const unsigned = `${encoded({ alg })}.${encoded(payload)}.`;
      expect(await readToken(secrets, unsigned, 'api', now)).toBeUndefined();
    }
  });

  test('with any one character changed does not count', async () => {
    const made = await token();
    const place = fc.nat({ max: made.length - 1 });
    const character = fc.constantFrom(...'abcXYZ019-_.');
    await fc.assert(
      fc.asyncProperty(place, character, async (at, other) => {
        fc.pre(made[at] !== other);
        const tampered = made.slice(0, at) + other + made.slice(at + 1);
        expect(await readToken(secrets, tampered, 'api', now)).toBeUndefined();
      }),
    );
  });

  test('that is nonsense does not count and breaks nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (nonsense) => {
        expect(await readToken(secrets, nonsense, 'api', now)).toBeUndefined();
      }),
    );
    for (const nonsense of ['', '.', '..', 'a.b.c', '....']) {
      expect(await readToken(secrets, nonsense, 'api', now)).toBeUndefined();
    }
  });

  test('still counts when its secret was followed by a new one, and no more when it was taken away', async () => {
    const old = await token();
    const rotated = ['the new secret of this shop, also long', ...secrets];
    expect(await readToken(rotated, old, 'api', now)).toMatchObject(claims);
    expect(await readToken(rotated.slice(0, 1), old, 'api', now)).toBeUndefined();
    const fresh = await token('api', rotated);
    expect(await readToken(secrets, fresh, 'api', now)).toBeUndefined();
    expect(await readToken(rotated, fresh, 'api', now)).toMatchObject(claims);
  });
});
