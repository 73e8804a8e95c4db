import type { Session } from '@/db/database';
import { type Caller, isAdmin } from '../shared/caller';
import { notFound } from '../shared/domain-error';
import { findUser } from '../user/user-store';

/** Lets the account itself and admins pass. Whose account it is nobody else learns. @throws DomainError NOT_FOUND */
export async function requireOwnAccount(
  session: Session,
  caller: Caller,
  userId: string,
): Promise<void> {
  const isOwn = caller.kind === 'user' && caller.userId === userId;
  if (!isOwn && !isAdmin(caller)) throw notFound('User');
  if (!(await findUser(session, userId))) throw notFound('User');
}
