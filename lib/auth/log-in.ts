import { z } from 'zod';
import { defineUseCase } from '../shared/use-case';
import { emailAddress } from '../user/user';
import { requireCredentials } from './credentials';
import { newSession } from './new-session';

export const credentialsInput = z.strictObject({
  email: emailAddress,
  password: z.string().max(1_000),
});

/** Checks a password and hands out a Bearer token. @throws DomainError INVALID_CREDENTIALS, RATE_LIMITED, UNAVAILABLE */
export const logIn = defineUseCase({
  name: 'log-in',
  access: 'anyone',
  input: credentialsInput,
  async run(context, { email, password }) {
    const { user, tokenVersion: version } = await requireCredentials(context, email, password);
    const { token, seconds, keep } = await newSession(context, { user, version });
    await context.shop.db.write(keep);
    return { token, expiresInSeconds: seconds, user };
  },
  about: ({ email }, result) => ({ email, user: result?.user.id }),
});
