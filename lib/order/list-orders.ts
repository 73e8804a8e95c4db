import { z } from 'zod';
import { actingFor, type Caller, isAdmin } from '../shared/caller';
import { forbidden, unauthorized } from '../shared/domain-error';
import { idInput } from '../shared/id-input';
import { cursorInput, toPage } from '../shared/page';
import { defineUseCase } from '../shared/use-case';
import { requireUser } from '../user/require-user';
import * as store from './order-store';

/**
 * Orders, newest first: the caller's own, or of the user whom an admin or a key names. A key that names
 * nobody, and with `everyone` an admin, gets those of the whole shop. @throws DomainError NOT_FOUND, FORBIDDEN
 */
export const listOrders = defineUseCase({
  name: 'list-orders',
  access: 'user',
  scope: 'orders:read',
  input: z.strictObject({
    everyone: z.boolean().default(false),
    userId: idInput.optional(),
    status: z.enum(['PENDING_PAYMENT', 'PAID']).optional(),
    limit: z.int().min(1).max(100).default(24),
    cursor: cursorInput.optional(),
  }),
  async run({ shop, caller }, { everyone, userId: named, status, limit, cursor }) {
    if (everyone && !isAdmin(caller)) throw forbidden();
    const userId = everyone ? undefined : ownerIdOf(caller, named);
    const filter = { userId, status, limit: limit + 1, after: cursor };
    const rows = await shop.db.read(async (session) => {
      if (named !== undefined) await requireUser(session, { userId: named });
      return store.listOrders(session, filter);
    });
    return toPage(rows, limit, ({ id }) => ({ value: '', id }));
  },
});

/** Undefined means everybody's. */
function ownerIdOf(caller: Caller, named: string | undefined): string | undefined {
  if (caller.kind === 'key') return named;
  const owner = actingFor(caller, named);
  if (!('userId' in owner)) throw unauthorized();
  return owner.userId;
}
