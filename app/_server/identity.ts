import { type ApiKey, isApiKey } from '@/lib/api-key/api-key';
import { getKey } from '@/lib/api-key/get-key';
import { getAccount } from '@/lib/auth/get-account';
import type { Caller } from '@/lib/shared/caller';
import { DomainError } from '@/lib/shared/domain-error';
import { hashSecret } from '@/lib/shared/ids';
import type { Shop } from '@/lib/shop';
import type { User } from '@/lib/user/user';
import { cookieValue, GUEST_COOKIE, SESSION_COOKIE } from './cookies';

/** What a request brings to say who is calling. */
export type Credentials = {
  readonly authorization: string | null | undefined;
  readonly cookieHeader: string | null | undefined;
};

export type Identity = {
  readonly caller: Caller;
  /** The account, when there is one. */
  readonly user: User | undefined;
  /** The key, when a program calls with one. */
  readonly key?: ApiKey;
  /** A browser sends cookies along by itself, which other sites can make it do. */
  readonly by: 'token' | 'cookie' | 'nothing';
};

export const nobody: Identity = { caller: { kind: 'anonymous' }, user: undefined, by: 'nothing' };

/**
 * Who is calling: the key or the account of the Bearer token, else of the browser's session, else the guest of
 * the cart cookie. A token must count, while a session that does not is just nobody signed in.
 * @throws DomainError UNAUTHORIZED for a token that does not count
 */
export async function identify(shop: Shop, credentials: Credentials): Promise<Identity> {
  const { authorization, cookieHeader } = credentials;
  if (authorization) {
    const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
    if (token && isApiKey(token)) return withKey(shop, token);
    const user = token && (await getAccount(shop, token, 'api'));
    if (!user) throw badToken();
    return signedIn(user, 'token');
  }
  const session = cookieValue(cookieHeader, SESSION_COOKIE);
  const user = session && (await getAccount(shop, session, 'browser'));
  if (user) return signedIn(user, 'cookie');
  const guest = cookieValue(cookieHeader, GUEST_COOKIE);
  if (!guest) return nobody;
  const caller: Caller = { kind: 'guest', guestId: hashSecret(guest) };
  return { caller, user: undefined, by: 'cookie' };
}

async function withKey(shop: Shop, token: string): Promise<Identity> {
  const key = await getKey(shop, token);
  if (!key) throw badToken();
  const caller: Caller = { kind: 'key', keyId: key.id, scopes: key.scopes };
  return { caller, user: undefined, key, by: 'token' };
}

function signedIn(user: User, by: 'token' | 'cookie'): Identity {
  return { caller: { kind: 'user', userId: user.id, role: user.role }, user, by };
}

function badToken(): DomainError {
  return new DomainError('unauthenticated', 'UNAUTHORIZED', 'The token does not count');
}
