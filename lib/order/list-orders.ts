import { z } from 'zod';
import { isAdmin } from '../shared/caller';
import { forbidden, unauthorized } from '../shared/domain-error';
import { cursorInput, toPage } from '../shared/page';
import { defineUseCase } from '../shared/use-case';
import * as store from './order-store';

/** The caller's own orders, newest first; with `everyone`, for an admin, those of the whole shop. */
export const listOrders = defineUseCase({
  name: 'list-orders',
  access: 'user',
  input: z.strictObject({
    everyone: z.boolean().default(false),
    status: z.enum(['PENDING_PAYMENT', 'PAID']).optional(),
    limit: z.int().min(1).max(100).default(24),
    cursor: cursorInput.optional(),
  }),
  async run({ shop, caller }, { everyone, status, limit, cursor }) {
    if (caller.kind !== 'user') throw unauthorized();
    if (everyone && !isAdmin(caller)) throw forbidden();
    const userId = everyone ? undefined : caller.userId;
    const filter = { userId, status, limit: limit + 1, after: cursor };
    const rows = await shop.db.read((session) => store.listOrders(session, filter));
    return toPage(rows, limit, ({ id }) => ({ value: '', id }));
  },
});
