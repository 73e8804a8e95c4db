import type { Shop } from '../shop';
import type { User } from '../user/user';
import { findUser } from '../user/user-store';
import { type Audience, readToken } from './token';

/**
 * The account that a token speaks for, as it is now: one that is gone, or whose role has changed since,
 * is not what the token says. Undefined when the token does not count.
 */
export async function getAccount(
  shop: Shop,
  token: string,
  audience: Audience,
): Promise<User | undefined> {
  const claims = await readToken(shop.secrets, token, audience, shop.now());
  if (!claims) return undefined;
  return shop.db.read((session) => findUser(session, claims.userId));
}
