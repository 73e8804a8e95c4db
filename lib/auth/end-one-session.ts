import { z } from 'zod';
import { notFound } from '../shared/domain-error';
import { idInput } from '../shared/id-input';
import { defineUseCase } from '../shared/use-case';
import { deleteSession } from './active-session-store';
import { requireOwnAccount } from './require-own-account';
import { insertEndedSession } from './session-store';

/** Ends one session of an account: the caller's own, or for an admin any. @throws DomainError NOT_FOUND */
export const endOneSession = defineUseCase({
  name: 'end-one-session',
  access: 'user',
  input: z.strictObject({ userId: idInput, sessionId: idInput }),
  change({ caller }, { userId, sessionId: id }) {
    return {
      async write(session) {
        await requireOwnAccount(session, caller, userId);
        const expiresAt = await deleteSession(session, { id, userId });
        if (!expiresAt) throw notFound('Session');
        await insertEndedSession(session, { id, expiresAt });
      },
    };
  },
  audit: ({ userId: user, sessionId: session }) => ({ user, session }),
});
