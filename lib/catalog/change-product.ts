import { callerAccount } from '../shared/caller';
import { idInput } from '../shared/id-input';
import { defineUseCase } from '../shared/use-case';
import { insertCatalogChanges } from './catalog-change-store';
import { expectedProducts, requireExpected } from './expected-product';
import { drawnImage, type Product, productChange } from './product';
import { productNotFound } from './product-not-found';
import * as store from './product-store';
import { moveStock } from './stock-store';

/**
 * Changes the fields that are given. The address of the product stays. A stock that is set is a correction by
 * the difference to what is there in that moment.
 * @throws DomainError PRODUCT_NOT_FOUND, PRECONDITION_FAILED
 */
export const changeProduct = defineUseCase({
  name: 'change-product',
  access: 'admin',
  scope: 'catalog:write',
  input: productChange.extend({ id: idInput, expected: expectedProducts }),
  change({ shop, caller }, { id, stock, expected, ...change }) {
    const now = shop.now();
    return {
      async write(session) {
        const before = await store.findProduct(session, id);
        if (!before || before.archivedAt) throw productNotFound();
        requireExpected(before, expected);
        const after = changed(before, change, now);
        await store.updateProduct(session, after);
        const delta = (stock ?? before.stock) - before.stock;
        if (delta !== 0) {
          const createdBy = callerAccount(caller);
          const cause = {
            reason: 'correction',
            reference: null,
            createdBy,
            createdAt: now,
          } as const;
          await moveStock(session, id, delta, cause);
        }
        const scope = after.category === before.category ? 'product' : 'shelf';
        await insertCatalogChanges(session, [{ slug: after.slug, scope }], now);
        return { ...after, stock: before.stock + delta };
      },
    };
  },
  audit: ({ id: product }) => ({ product }),
});

type Change = { readonly [Field in keyof Product]?: Product[Field] | undefined };

/** The product with what is given. */
function changed(before: Product, change: Change, now: Date): Product {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const after: Product = {
    ...before,
    ...Object.fromEntries(given),
    updatedAt: later(before.updatedAt, now),
    version: before.version + 1,
  };
  const redrawn = change.image === undefined && keepsDrawing(before);
  return redrawn ? { ...after, image: drawnImage(after.category, after.slug) } : after;
}

/** A drawn picture follows the category, whose family look it has. */
function keepsDrawing(product: Product): boolean {
  return product.image === drawnImage(product.category, product.slug);
}

/** Now, or the next millisecond when the clock has not moved on: `updatedAt` tells every change. */
function later(before: Date, now: Date): Date {
  return new Date(Math.max(now.getTime(), before.getTime() + 1));
}
