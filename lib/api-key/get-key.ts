import { hashSecret } from '../shared/ids';
import type { Shop } from '../shop';
import type { ApiKey } from './api-key';
import { findKey } from './api-key-store';

/**
 * The key as it is now, undefined when it does not count: unknown or revoked. It is read for each request, so
 * that a key is refused everywhere as soon as its revoking is committed.
 */
export async function getKey({ db }: Shop, secret: string): Promise<ApiKey | undefined> {
  const key = await db.read((session) => findKey(session, hashSecret(secret)));
  return key?.revokedAt ? undefined : key;
}
