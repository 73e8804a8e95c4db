import type { Shop } from '../shop';
import type { ApiKey } from './api-key';
import { touchKey } from './api-key-store';

const MINUTE_MS = 60_000;

/** One write at a time for each key: while the database is locked, more would queue up before every order. */
const inProgress = new Set<string>();

/** Records when a key was last used, at most once a minute, so that not every read costs a write. */
export async function recordKeyUse({ db, now }: Shop, { id, lastUsedAt }: ApiKey): Promise<void> {
  const used = now();
  const before = new Date(used.getTime() - MINUTE_MS);
  if ((lastUsedAt && lastUsedAt >= before) || inProgress.has(id)) return;
  inProgress.add(id);
  try {
    await db.write((session) => touchKey(session, id, used, before));
  } finally {
    inProgress.delete(id);
  }
}
