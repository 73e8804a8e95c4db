import { z } from 'zod';
import { outOfStock } from '../order/order';
import { callerAccount } from '../shared/caller';
import { badFields } from '../shared/domain-error';
import { idInput } from '../shared/id-input';
import { defineUseCase } from '../shared/use-case';
import { insertCatalogChanges } from './catalog-change-store';
import { expectedProducts, requireExpected } from './expected-product';
import { MAX_AMOUNT, type Product, stockState } from './product';
import { productNotFound } from './product-not-found';
import { findProduct } from './product-store';
import { givenReasons } from './stock-movement';
import * as store from './stock-store';

/**
 * Adds pieces to the stock or takes some away, whatever was sold meanwhile.
 * @throws DomainError PRODUCT_NOT_FOUND, PRECONDITION_FAILED, OUT_OF_STOCK, VALIDATION_FAILED beyond the most there may be
 */
export const moveStock = defineUseCase({
  name: 'move-stock',
  access: 'admin',
  scope: 'catalog:write',
  input: z.strictObject({
    id: idInput,
    delta: z
      .int()
      .min(-MAX_AMOUNT)
      .max(MAX_AMOUNT)
      .refine((delta) => delta !== 0, 'A number other than 0')
      .meta({ not: { const: 0 } }),
    reason: z.enum(givenReasons),
    expected: expectedProducts,
  }),
  change({ shop, caller }, { id, delta, reason, expected }) {
    return {
      async write(session) {
        const before = await findProduct(session, id);
        if (!before || before.archivedAt) throw productNotFound();
        requireExpected(before, expected);
        const createdBy = callerAccount(caller);
        const createdAt = shop.now();
        const cause = { reason, reference: null, createdBy, createdAt };
        const stock = await store.moveStock(session, id, delta, cause);
        if (stock === undefined) throw outsideLimits(before, delta);
        if (stockState(stock) !== stockState(before.stock)) {
          await insertCatalogChanges(session, [{ slug: before.slug, scope: 'product' }], createdAt);
        }
        return { ...before, stock };
      },
    };
  },
});

function outsideLimits({ id: productId, name, stock }: Product, delta: number): Error {
  if (delta < 0) return outOfStock([{ productId, name, requested: -delta, available: stock }]);
  const reason = `A stock has at most ${MAX_AMOUNT} pieces, and there are ${stock}`;
  return badFields([{ path: 'delta', reason }]);
}
