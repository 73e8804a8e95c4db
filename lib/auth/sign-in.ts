import { defineUseCase } from '../shared/use-case';
import { credentialsInput, requireCredentials } from './require-credentials';

/**
 * Checks a password for a browser, whose session `startSession` starts.
 * @throws DomainError INVALID_CREDENTIALS, RATE_LIMITED, UNAVAILABLE
 */
export const signIn = defineUseCase({
  name: 'sign-in',
  access: 'anyone',
  input: credentialsInput,
  async run(context, { email, password }) {
    const { user, tokenVersion } = await requireCredentials(context, email, password);
    return { user, tokenVersion };
  },
  audit: ({ email }, result) => ({ email, user: result?.user.id }),
});
