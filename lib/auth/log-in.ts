import { z } from 'zod';
import { DomainError } from '../shared/domain-error';
import { defineUseCase } from '../shared/use-case';
import { passwordMatches } from '../user/password';
import { emailAddress } from '../user/user';
import * as users from '../user/user-store';
import { API_TOKEN_SECONDS, signToken } from './token';

/** Checks a password and hands out a Bearer token. @throws DomainError INVALID_CREDENTIALS */
export const logIn = defineUseCase({
  name: 'log-in',
  access: 'anyone',
  input: z.strictObject({ email: emailAddress, password: z.string().max(1_000) }),
  async run({ shop }, { email, password }) {
    const known = await shop.db.read((session) => users.findCredentials(session, email));
    const matches = await passwordMatches(known?.passwordHash, password);
    if (!known || !matches) {
      const words = 'The e-mail address or the password is wrong';
      throw new DomainError('unauthenticated', 'INVALID_CREDENTIALS', words);
    }
    const { user } = known;
    const claims = { userId: user.id, role: user.role };
    const token = await signToken(shop.secrets, claims, 'api', API_TOKEN_SECONDS, shop.now());
    return { token, expiresInSeconds: API_TOKEN_SECONDS, user };
  },
});
