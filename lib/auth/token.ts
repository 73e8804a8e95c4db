import { errors, jwtVerify, SignJWT } from 'jose';
import type { Role } from '../shared/caller';
import { newId } from '../shared/ids';

/** Who a token speaks for, and where it counts: on the API as a Bearer token, or in a browser's cookie. */
export type TokenClaims = {
  readonly userId: string;
  readonly role: Role;
  /** The account's `tokenVersion` when the token was issued. */
  readonly version: number;
};
/** `id` is the token's own, or that of the browser session that it belongs to. */
export type ReadToken = TokenClaims & { readonly id: string; readonly expiresAt: Date };
export type Audience = 'api' | 'browser';

export const API_TOKEN_SECONDS = 60 * 60;
export const BROWSER_TOKEN_SECONDS = 30 * 24 * 60 * 60;

const ISSUER = 'openshelf';
const ALGORITHM = 'HS256';

/**
 * A JWT (RFC 7519) signed with HMAC-SHA256 by the first secret. `seconds` is how long it counts. A browser
 * session that goes on in another token keeps its `id`, so that ending it ends both.
 */
export async function signToken(
  secrets: readonly string[],
  { userId, role, version, id = newId('tok') }: TokenClaims & { readonly id?: string | undefined },
  audience: Audience,
  seconds: number,
  now: Date,
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ role, ver: version })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
    .setIssuer(ISSUER)
    .setAudience(audience)
    .setSubject(userId)
    .setJti(id)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + seconds)
    .sign(await keyOf(secrets[0] ?? ''));
}

/** Whom the token speaks for, or undefined when it does not count: tampered, expired, for another audience. */
export async function readToken(
  secrets: readonly string[],
  token: string,
  audience: Audience,
  now: Date,
): Promise<ReadToken | undefined> {
  if (!isSpelledOnce(token)) return undefined;
  for (const secret of secrets) {
    try {
      const { payload } = await jwtVerify(token, await keyOf(secret), {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience,
        currentDate: now,
        requiredClaims: ['sub', 'exp', 'iat', 'jti'],
      });
      const role = payload.role === 'admin' ? 'admin' : 'shopper';
      // A token without one was issued before there were versions.
      const version = typeof payload.ver === 'number' ? payload.ver : 0;
      const expiresAt = new Date((payload.exp ?? 0) * 1000);
      return { userId: payload.sub ?? '', role, version, id: payload.jti ?? '', expiresAt };
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error;
    }
  }
  return undefined;
}

/**
 * Whether each part is the one base64url text of its bytes. Decoders also take padding and other bits at the
 * end, and then several texts would be one token.
 */
function isSpelledOnce(token: string): boolean {
  return token.split('.').every((part) => {
    return Buffer.from(part, 'base64url').toString('base64url') === part;
  });
}

const keys = new Map<string, Promise<CryptoKey>>();

/** Kept, because importing a key costs more than checking a token with it. */
function keyOf(secret: string): Promise<CryptoKey> {
  const known = keys.get(secret) ?? importKey(secret);
  keys.set(secret, known);
  return known;
}

function importKey(secret: string): Promise<CryptoKey> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const bytes = new TextEncoder().encode(secret);
  return crypto.subtle.importKey('raw', bytes, hmac, false, ['sign', 'verify']);
}
