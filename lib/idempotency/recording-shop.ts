import { isDomainError } from '../shared/domain-error';
import type { Shop } from '../shop';

type Write = Shop['db']['write'];

/**
 * The shop as a use-case sees it when its request carries a key: what it writes goes through `write`, and what
 * it charges is known to the gateway by `chargeKey`, so that asking again does not charge again.
 */
export function recordingShop(shop: Shop, chargeKey: string, write: Write): Shop {
  const { db, gateway } = shop;
  let hasWritten = false;
  let isRefused = false;

  const writeOnce: Write = async (work) => {
    // The record of the first write would be all that a repeat gets, and the second would be lost in a crash.
    if (hasWritten) throw new Error('a request with a key has one write');
    hasWritten = true;
    return write(async (session) => {
      try {
        return await work(session);
      } catch (error) {
        isRefused = isDomainError(error);
        throw error;
      }
    });
  };

  return {
    ...shop,
    db: { ...db, write: writeOnce },
    gateway: {
      name: gateway.name,
      charge: (request) => gateway.charge({ ...request, idempotencyKey: chargeKey }),
      async refund(reference) {
        // Unless the work itself said no, a repeat needs this charge: the gateway will answer with it again.
        if (isRefused) await gateway.refund(reference);
      },
    },
  };
}
