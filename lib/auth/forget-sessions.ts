import type { Shop } from '../shop';
import { deleteExpiredSessions } from './active-session-store';
import { deleteOldPlaces } from './known-place-store';
import { deleteEndedSessions } from './session-store';

/** So few at once that no order waits for the cleaning. */
const STEP = 500;

/**
 * Removes some of the sessions that have ended by themselves, of the ended ones whose tokens would not count
 * anyway, and of the places that nobody used for long. @returns whether there may be more.
 */
export async function forgetSessions({ db, now }: Shop): Promise<boolean> {
  const gone = await db.write(async (session) => [
    await deleteEndedSessions(session, now(), STEP),
    await deleteExpiredSessions(session, now(), STEP),
    await deleteOldPlaces(session, now(), STEP),
  ]);
  return gone.includes(STEP);
}
