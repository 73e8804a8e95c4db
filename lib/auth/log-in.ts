import { z } from 'zod';
import { DomainError } from '../shared/domain-error';
import { defineUseCase } from '../shared/use-case';
import { passwordMatches } from '../user/password';
import { emailAddress } from '../user/user';
import * as users from '../user/user-store';
import { API_TOKEN_SECONDS, signToken } from './token';

/**
 * Checks a password and hands out a Bearer token. An unknown address is counted and takes as long as a known
 * one. @throws DomainError INVALID_CREDENTIALS, RATE_LIMITED
 */
export const logIn = defineUseCase({
  name: 'log-in',
  access: 'anyone',
  input: z.strictObject({ email: emailAddress, password: z.string().max(1_000) }),
  async run({ shop, address = 'unknown' }, { email, password }) {
    const account = await shop.loginAttempts.attempt(email, address, async () => {
      const known = await shop.db.read((session) => users.findCredentials(session, email));
      const matches = await passwordMatches(known?.passwordHash, password);
      return matches ? known : undefined;
    });
    if (!account) {
      const words = 'The e-mail address or the password is wrong';
      throw new DomainError('unauthenticated', 'INVALID_CREDENTIALS', words);
    }
    const { user, tokenVersion } = account;
    const claims = { userId: user.id, role: user.role, version: tokenVersion };
    const token = await signToken(shop.secrets, claims, 'api', API_TOKEN_SECONDS, shop.now());
    return { token, expiresInSeconds: API_TOKEN_SECONDS, user, tokenVersion };
  },
});
