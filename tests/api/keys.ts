import type { Scope } from '@/lib/shared/caller';
import { ask, post } from './ask';
import { type Account, admin } from './people';

export type Key = {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly createdBy: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
  readonly key: string;
};

/** A key that the admin made. */
export async function newKey(scopes: readonly Scope[], url?: string): Promise<Key> {
  const { token } = await admin(url);
  const question = { token, json: { name: 'Warehouse', scopes }, ...(url && { url }) };
  const { status, body } = await post<Key>('/api/keys', question);
  if (status !== 201) throw new Error(`no key: ${status}`);
  return body;
}

export function revoke({ id }: Key, { token }: Account, url?: string) {
  return ask(`/api/keys/${id}`, { method: 'DELETE', token, ...(url && { url }) });
}
