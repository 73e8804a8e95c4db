import type { Shop } from '../shop';
import { deleteGuestCarts } from './cart-store';

/** How long the cart of a guest is kept without a change, in milliseconds: 90 days. */
const RETENTION_MS = 90 * 24 * 60 * 60 * 1000;

/** Small enough, with up to a hundred lines each, that no order waits for it. */
const BATCH_SIZE = 50;

/** Removes some of the carts that guests have left. @returns whether there may be more. */
export async function purgeGuestCarts({ db, now }: Shop): Promise<boolean> {
  const until = new Date(now().getTime() - RETENTION_MS);
  const gone = await db.write((session) => deleteGuestCarts(session, until, BATCH_SIZE));
  return gone === BATCH_SIZE;
}
