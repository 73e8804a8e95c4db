import { z } from 'zod';
import { callerId, requireScope } from '../shared/caller';
import { hashSecret, newId } from '../shared/ids';
import { defineUseCase } from '../shared/use-case';
import { type ApiKey, keyName, keyScopes, newApiKey } from './api-key';
import { insertKey } from './api-key-store';

/**
 * Makes a key, which is in `key` this once and kept nowhere. Another key gives away only scopes that it has.
 * @throws DomainError FORBIDDEN (`details.scope`)
 */
export const makeKey = defineUseCase({
  name: 'make-key',
  access: 'admin',
  scope: 'keys:manage',
  input: z.strictObject({ name: keyName, scopes: keyScopes }),
  change({ shop, caller }, { name, scopes }) {
    for (const scope of scopes) requireScope(caller, scope);
    const key = newApiKey();
    const made: ApiKey = {
      id: newId('key'),
      name,
      scopes,
      createdAt: shop.now(),
      createdBy: callerId(caller) ?? '',
      lastUsedAt: null,
      revokedAt: null,
    };
    return {
      async write(session) {
        await insertKey(session, made, hashSecret(key));
        return { ...made, key };
      },
    };
  },
  audit: ({ scopes }, made) => ({ key: made?.id, scopes: scopes.join(' ') }),
});
