import type { Shop } from '../shop';
import type { ApiKey } from './api-key';
import { touchKey } from './api-key-store';

const MINUTE_MS = 60_000;

/** One note at a time for each key: while the database is locked they would queue up before every order. */
const underWay = new Set<string>();

/** Keeps when a key was last used, at most once a minute: not every read is to cost a write. */
export async function noteUse({ db, now }: Shop, { id, lastUsedAt }: ApiKey): Promise<void> {
  const used = now();
  const before = new Date(used.getTime() - MINUTE_MS);
  if ((lastUsedAt && lastUsedAt >= before) || underWay.has(id)) return;
  underWay.add(id);
  try {
    await db.write((session) => touchKey(session, id, used, before));
  } finally {
    underWay.delete(id);
  }
}
