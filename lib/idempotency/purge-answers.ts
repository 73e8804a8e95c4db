import type { Shop } from '../shop';
import { RETENTION_MS } from './idempotency';
import { deleteReplies } from './idempotency-store';

/** Small enough that no order waits for it. */
const BATCH_SIZE = 500;

/** Removes some of the answers that were kept long enough. @returns whether there may be more. */
export async function purgeAnswers({ db, now }: Shop): Promise<boolean> {
  const expiry = new Date(now().getTime() - RETENTION_MS);
  const gone = await db.write((session) => deleteReplies(session, expiry, BATCH_SIZE));
  return gone === BATCH_SIZE;
}
