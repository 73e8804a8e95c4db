import { z } from 'zod';
import { unauthorized } from '../shared/domain-error';
import { newSecret } from '../shared/ids';
import { defineUseCase } from '../shared/use-case';
import { findUser } from '../user/user-store';
import { saveNewSession } from './active-session-store';
import { isDevice } from './known-client';
import { newSession } from './new-session';

/**
 * Starts a session of the caller in this browser, which the account knows from now on. `version` is the
 * account's `tokenVersion` under which it was let in. @throws DomainError UNAUTHORIZED when it is gone
 */
export const startSession = defineUseCase({
  name: 'start-session',
  access: 'user',
  input: z.strictObject({ version: z.int() }),
  async change(context, { version }) {
    const { shop, caller, device: sent } = context;
    if (caller.kind !== 'user') throw unauthorized();
    const user = await shop.db.read((session) => findUser(session, caller.userId));
    if (!user) throw unauthorized();
    const device = isDevice(sent) ? sent : newSecret();
    const started = await newSession(context, { user, version }, device);
    const { token, seconds } = started;
    return {
      async write(session) {
        await saveNewSession(session, started);
        return { id: started.session.id, token, seconds, device };
      },
    };
  },
});
