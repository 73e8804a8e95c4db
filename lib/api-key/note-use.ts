import type { Shop } from '../shop';
import type { ApiKey } from './api-key';
import { touchKey } from './api-key-store';

const MINUTE_MS = 60_000;

/** Keeps when a key was last used, at most once a minute: not every read is to cost a write. */
export async function noteUse({ db, now }: Shop, { id, lastUsedAt }: ApiKey): Promise<void> {
  const used = now();
  const before = new Date(used.getTime() - MINUTE_MS);
  if (lastUsedAt && lastUsedAt >= before) return;
  await db.write((session) => touchKey(session, id, used, before));
}
