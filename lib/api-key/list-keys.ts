import { z } from 'zod';
import { cursorInput, toPage } from '../shared/page';
import { defineUseCase } from '../shared/use-case';
import * as store from './api-key-store';

/** Every key that was made, the newest first; revoked ones stay in the list. */
export const listKeys = defineUseCase({
  name: 'list-keys',
  access: 'admin',
  scope: 'keys:manage',
  input: z.strictObject({
    limit: z.int().min(1).max(100).default(24),
    cursor: cursorInput.optional(),
  }),
  async run({ shop }, { limit, cursor }) {
    const rows = await shop.db.read((session) =>
      store.listKeys(session, { limit: limit + 1, after: cursor }),
    );
    return toPage(rows, limit, ({ id }) => ({ value: '', id }));
  },
});
