import { z } from 'zod';
import { unauthorized } from '../shared/domain-error';
import { defineUseCase } from '../shared/use-case';
import * as store from './user-store';

/** The caller's own account. @throws DomainError UNAUTHORIZED when it is gone */
export const getUser = defineUseCase({
  name: 'get-user',
  access: 'user',
  input: z.strictObject({}),
  async run({ shop, caller }) {
    if (caller.kind !== 'user') throw unauthorized();
    const user = await shop.db.read((session) => store.findUser(session, caller.userId));
    if (!user) throw unauthorized();
    return user;
  },
});
