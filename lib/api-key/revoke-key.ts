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
  async run({ shop }, { id }) {
    const found = await shop.db.write((session) => store.revokeKey(session, id, shop.now()));
    if (!found) throw notFound('Key');
  },
});
