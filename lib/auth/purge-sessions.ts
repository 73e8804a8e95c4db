import type { Shop } from '../shop';
import { deleteExpiredSessions } from './active-session-store';
import { deleteStaleClients } from './known-client-store';
import { deleteEndedSessions } from './session-store';

/** Small enough that no order waits for it. */
const BATCH_SIZE = 500;

/**
 * Removes some of the sessions that have ended by themselves, of the ended ones whose tokens would not count
 * anyway, and of the clients that nobody used for long. @returns whether there may be more.
 */
export async function purgeSessions({ db, now }: Shop): Promise<boolean> {
  const gone = await db.write(async (session) => [
    await deleteEndedSessions(session, now(), BATCH_SIZE),
    await deleteExpiredSessions(session, now(), BATCH_SIZE),
    await deleteStaleClients(session, now(), BATCH_SIZE),
  ]);
  return gone.includes(BATCH_SIZE);
}
