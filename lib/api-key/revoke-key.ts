import { z } from 'zod';
import { notFound } from '../shared/domain-error';
import { idInput } from '../shared/id-input';
import { defineUseCase } from '../shared/use-case';
import * as store from './api-key-store';

/** Takes a key back for good; to do it twice changes nothing. @throws DomainError NOT_FOUND */
export const revokeKey = defineUseCase({
  name: 'revoke-key',
  access: 'admin',
  scope: 'keys:manage',
  input: z.strictObject({ id: idInput }),
  change({ shop }, { id }) {
    return {
      async write(session) {
        // Within the write: a refusal that was kept as an answer would say that it was revoked.
        if (!(await store.revokeKey(session, id, shop.now()))) throw notFound('Key');
      },
    };
  },
  audit: ({ id: key }) => ({ key }),
});
