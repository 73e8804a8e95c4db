import type { Session } from '@/db/database';
import type { Owner } from '../shared/caller';
import { notFound } from '../shared/domain-error';
import type { User } from './user';
import { findUser } from './user-store';

/**
 * The account acted for, undefined for a guest. Admins and keys name one by id: it has to be of this shop.
 * @throws DomainError NOT_FOUND
 */
export async function requireUser(session: Session, owner: Owner): Promise<User | undefined> {
  if (!('userId' in owner)) return undefined;
  const user = await findUser(session, owner.userId);
  if (!user) throw notFound('User');
  return user;
}
