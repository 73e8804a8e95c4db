import { idInput } from '../shared/id-input';
import { defineUseCase } from '../shared/use-case';
import { drawnImage, type Product, productChange } from './product';
import { productNotFound } from './product-not-found';
import * as store from './product-store';

/** Changes the fields that are given. The address of the product stays. @throws DomainError PRODUCT_NOT_FOUND */
export const changeProduct = defineUseCase({
  name: 'change-product',
  access: 'admin',
  scope: 'catalog:write',
  input: productChange.extend({ id: idInput }),
  async run({ shop }, { id, ...change }) {
    const product = await shop.db.write(async (session) => {
      const before = await store.findProduct(session, id);
      if (!before || before.archivedAt) throw productNotFound();
      const given = Object.fromEntries(
        Object.entries(change).filter(([, value]) => value !== undefined),
      );
      const after: Product = {
        ...before,
        ...given,
        updatedAt: later(before.updatedAt, shop.now()),
      };
      const redrawn = keepsDrawing(before) ? { image: drawnImage(after.category, after.slug) } : {};
      const changed = { ...after, ...(change.image === undefined ? redrawn : {}) };
      await store.updateProduct(session, changed);
      return changed;
    });
    await shop.catalogChanged([product.slug]);
    return product;
  },
});

/** A drawn picture follows the category, whose family look it has. */
function keepsDrawing(product: Product): boolean {
  return product.image === drawnImage(product.category, product.slug);
}

/** Now, or the next millisecond when the clock has not moved on: `updatedAt` tells every change. */
function later(before: Date, now: Date): Date {
  return new Date(Math.max(now.getTime(), before.getTime() + 1));
}
