import { decodeJwt, SignJWT } from 'jose';
import { describe, test } from 'vitest';
import type { ProgramStage } from '../doors/door';
import { accepted, refused } from './answers';

/** Tokens that somebody made or kept too long. */
export function tokenScenarios(
  stage: () => ProgramStage,
  registered: () => Promise<string>,
  password: string,
): void {
  const newToken = async () => accepted(await stage().logIn(await registered(), password)).token;
  const cartOf = async (token: string) => (await stage().bearer(token)).tryCart();

  function resigned(token: string, change: object, secret: string, alg = 'HS256') {
    return new SignJWT({ ...decodeJwt(token), ...change })
      .setProtectedHeader({ alg, typ: 'JWT' })
      .sign(new TextEncoder().encode(secret));
  }

  describe('accounts / Token checks', () => {
    test('A forged token is refused', async () => {
      const token = await newToken();
      const [head = '', claims = '', signature = ''] = token.split('.');
      const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const promoted = encoded({ ...decodeJwt(token), role: 'admin' });
      const unsigned = encoded({ alg: 'none', typ: 'JWT' });
      const forged = [
        `${head}.${promoted}.${signature}`,
        `${unsigned}.${claims}.`,
        `${unsigned}.${promoted}.`,
        await resigned(token, {}, 'another secret that nobody was told of'),
      ];
      for (const one of forged) refused(await cartOf(one), 'UNAUTHORIZED');
      accepted(await cartOf(token));
    });

    test('An expired token is refused', async () => {
      const token = await newToken();
      const now = Math.floor(Date.now() / 1000);
      // Signed by the shop's own secret: the same token with time left is accepted.
      accepted(await cartOf(await resigned(token, { exp: now + 60 }, stage().secret)));
      const expired = await resigned(token, { iat: now - 61, exp: now - 1 }, stage().secret);
      refused(await cartOf(expired), 'UNAUTHORIZED');
    });

    test('A token of another time or purpose is refused', async () => {
      const token = await newToken();
      const now = Math.floor(Date.now() / 1000);
      const { secret } = stage();
      const others = [
        { nbf: now + 60 },
        { aud: 'browser' },
        { iss: 'elsewhere' },
        { sub: undefined },
        { exp: undefined },
      ];
      for (const change of others) {
        refused(await cartOf(await resigned(token, change, secret)), 'UNAUTHORIZED');
      }
      refused(await cartOf(await resigned(token, {}, secret, 'HS512')), 'UNAUTHORIZED');
      // What is signed anew and otherwise as it was is accepted.
      accepted(await cartOf(await resigned(token, { nbf: now - 60 }, secret)));
    });

    test('A token has one spelling', async () => {
      const token = await newToken();
      const parts = token.split('.');
      const others = parts.flatMap((part, at) => {
        const spelled = (other: string) => parts.with(at, other).join('.');
        return [`${part}=`, `${part}==`, withOtherLastBits(part)].map(spelled);
      });
      for (const one of others.filter((other) => other !== token)) {
        refused(await cartOf(one), 'UNAUTHORIZED');
      }
      accepted(await cartOf(token));
    });
  });
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The same bytes, with bits of the last character changed that no byte needs; itself where there are none. */
function withOtherLastBits(part: string): string {
  const unused = { 2: 15, 3: 3 }[part.length % 4] ?? 0;
  const last = alphabet.indexOf(part.at(-1) ?? '');
  return part.slice(0, -1) + alphabet[last ^ unused];
}
