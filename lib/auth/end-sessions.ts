import { z } from 'zod';
import { idInput } from '../shared/id-input';
import { defineUseCase } from '../shared/use-case';
import { raiseTokenVersion } from '../user/user-store';
import { requireOwnAccount } from './require-own-account';

/** Ends every session and every token of an account: the caller's own, or for an admin any. @throws DomainError NOT_FOUND */
export const endSessions = defineUseCase({
  name: 'end-sessions',
  access: 'user',
  input: z.strictObject({ userId: idInput }),
  change({ caller }, { userId }) {
    return {
      async write(session) {
        await requireOwnAccount(session, caller, userId);
        await raiseTokenVersion(session, userId);
      },
    };
  },
  audit: ({ userId: user }) => ({ user }),
});
