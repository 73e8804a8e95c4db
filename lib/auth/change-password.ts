import { z } from 'zod';
import { DomainError, unauthorized } from '../shared/domain-error';
import { defineUseCase } from '../shared/use-case';
import { hashPassword } from '../user/password';
import { newPassword, rejectEmailAsPassword } from '../user/user';
import * as users from '../user/user-store';
import { checkCredentials } from './require-credentials';

/**
 * Changes the caller's password and ends every session and token of the account. A wrong current password
 * counts as a wrong login.
 * @returns the account and the version that a new token has to carry
 * @throws DomainError INVALID_CREDENTIALS, RATE_LIMITED, VALIDATION_FAILED for the account's own address
 */
export const changePassword = defineUseCase({
  name: 'change-password',
  access: 'user',
  input: z.strictObject({ currentPassword: z.string().max(1_000), newPassword }),
  async change(context, input) {
    const { shop, caller } = context;
    if (caller.kind !== 'user') throw unauthorized();
    const { userId } = caller;
    const user = await shop.db.read((session) => users.findUser(session, userId));
    if (!user) throw unauthorized();
    rejectEmailAsPassword(input.newPassword, user.email, 'newPassword');
    const known = await checkCredentials(context, user.email, input.currentPassword);
    if (!known) throw wrongPassword();
    const passwordHash = await hashPassword(input.newPassword);
    return {
      async write(session) {
        const { passwordHash: from } = known;
        const tokenVersion = await users.replacePassword(session, userId, from, passwordHash);
        // Somebody changed it in the meantime, so that what was given is wrong by now.
        if (tokenVersion === undefined) throw wrongPassword();
        return { user, tokenVersion };
      },
    };
  },
  audit: () => ({}),
});

function wrongPassword(): DomainError {
  return new DomainError('unauthenticated', 'INVALID_CREDENTIALS', 'The password is wrong');
}
