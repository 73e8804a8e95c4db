import type { Session } from '@/db/database';
import type { Owner } from '../shared/caller';
import { notFound } from '../shared/domain-error';
import { findUser } from './user-store';

/** An admin may act for a user by id: it has to be one of this shop. @throws DomainError NOT_FOUND */
export async function requireUser(session: Session, owner: Owner): Promise<void> {
  if ('userId' in owner && !(await findUser(session, owner.userId))) throw notFound('User');
}
