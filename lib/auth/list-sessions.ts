import { z } from 'zod';
import { isAdmin } from '../shared/caller';
import { forbidden } from '../shared/domain-error';
import { idInput } from '../shared/id-input';
import { cursorInput, toPage } from '../shared/page';
import { defineUseCase } from '../shared/use-case';
import { emailAddress } from '../user/user';
import { listSessions as readSessions } from './active-session-store';
import { requireOwnAccount } from './require-own-account';

/**
 * Sessions that count now, newest first: of the caller's own account, and for an admin of any account, of the
 * one with this e-mail address, or of all. @throws DomainError NOT_FOUND, FORBIDDEN
 */
export const listSessions = defineUseCase({
  name: 'list-sessions',
  access: 'user',
  input: z.strictObject({
    userId: idInput.optional(),
    email: emailAddress.optional(),
    limit: z.int().min(1).max(100).default(24),
    cursor: cursorInput.optional(),
  }),
  async run({ shop, caller }, { userId, email, limit, cursor }) {
    if (userId === undefined && !isAdmin(caller)) throw forbidden();
    const filter = { userId, email, now: shop.now(), limit: limit + 1, after: cursor };
    const rows = await shop.db.read(async (session) => {
      if (userId !== undefined) await requireOwnAccount(session, caller, userId);
      return readSessions(session, filter);
    });
    return toPage(rows, limit, ({ startedAt, id }) => ({ value: startedAt.getTime(), id }));
  },
});
