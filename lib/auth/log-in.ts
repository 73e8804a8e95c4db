import { defineUseCase } from '../shared/use-case';
import { saveNewSession } from './active-session-store';
import { newSession } from './new-session';
import { credentialsInput, requireCredentials } from './require-credentials';

/** Checks a password and hands out a Bearer token. @throws DomainError INVALID_CREDENTIALS, RATE_LIMITED, UNAVAILABLE */
export const logIn = defineUseCase({
  name: 'log-in',
  access: 'anyone',
  input: credentialsInput,
  async change(context, { email, password }) {
    const { user, tokenVersion: version } = await requireCredentials(context, email, password);
    const started = await newSession(context, { user, version });
    return {
      async write(session) {
        await saveNewSession(session, started);
        return { token: started.token, expiresInSeconds: started.seconds, user };
      },
    };
  },
  audit: ({ email }, result) => ({ email, user: result?.user.id }),
});
