import type { Shop } from '../shop';
import { KEPT_MS } from './idempotency';
import { deleteReplies } from './idempotency-store';

/** So few at once that no order waits for the cleaning. */
const STEP = 500;

/** Removes some of the answers that were kept long enough. @returns whether there may be more. */
export async function forgetAnswers({ db, now }: Shop): Promise<boolean> {
  const expiry = new Date(now().getTime() - KEPT_MS);
  const gone = await db.write((session) => deleteReplies(session, expiry, STEP));
  return gone === STEP;
}
