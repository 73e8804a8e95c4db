import { z } from 'zod';
import { defineUseCase } from '../shared/use-case';
import { deleteSession } from './active-session-store';
import { insertEndedSession } from './session-store';
import { BROWSER_TOKEN_SECONDS, readToken } from './token';

/** Ends the browser session of a token: neither it nor a copy counts from then on. Who has it may end it. */
export const endSession = defineUseCase({
  name: 'end-session',
  access: 'anyone',
  input: z.strictObject({ token: z.string() }),
  async change({ shop }, { token }) {
    const now = shop.now();
    const claims = await readToken(shop.secrets, token, 'browser', now);
    // The session may have gone on in a token that counts for longer than this one.
    const expiresAt = new Date(now.getTime() + BROWSER_TOKEN_SECONDS * 1000);
    return {
      async write(session) {
        if (!claims) return;
        await insertEndedSession(session, { id: claims.id, expiresAt });
        await deleteSession(session, { id: claims.id });
      },
    };
  },
});
