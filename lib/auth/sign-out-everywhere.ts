import { z } from 'zod';
import { unauthorized } from '../shared/domain-error';
import { defineUseCase } from '../shared/use-case';
import { raiseTokenVersion } from '../user/user-store';

/** Ends every session and every token of the caller's account. @throws DomainError UNAUTHORIZED */
export const signOutEverywhere = defineUseCase({
  name: 'sign-out-everywhere',
  access: 'user',
  input: z.strictObject({}),
  change({ caller }) {
    if (caller.kind !== 'user') throw unauthorized();
    return {
      async write(session) {
        await raiseTokenVersion(session, caller.userId);
      },
    };
  },
  audit: () => ({}),
});
