import type { Shop } from '../shop';
import type { User } from '../user/user';
import { findAccountOfToken } from './session-store';
import { type Audience, readToken } from './token';

/**
 * The account that a token speaks for, as it is now: one that is gone, or whose role has changed since, is
 * not what the token says. Undefined when the token does not count, or does not count any more because its
 * session was ended, or everything before a newer password or a sign-out everywhere.
 */
export async function getAccount(
  shop: Shop,
  token: string,
  audience: Audience,
): Promise<User | undefined> {
  const claims = await readToken(shop.secrets, token, audience, shop.now());
  if (!claims) return undefined;
  return shop.db.read((session) => findAccountOfToken(session, claims));
}
