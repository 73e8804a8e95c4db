import type { Shop } from '../shop';
import { deleteEndedSessions } from './session-store';

/** So few at once that no order waits for the cleaning. */
const STEP = 500;

/** Removes some of the ended sessions whose tokens would not count anyway. @returns whether there may be more. */
export async function forgetSessions({ db, now }: Shop): Promise<boolean> {
  const gone = await db.write((session) => deleteEndedSessions(session, now(), STEP));
  return gone === STEP;
}
