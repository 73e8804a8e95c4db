import { z } from 'zod';
import { idInput } from '../shared/id-input';
import { cursorInput, toPage } from '../shared/page';
import { defineUseCase } from '../shared/use-case';
import { productNotFound } from './product-not-found';
import { findProduct } from './product-store';
import * as store from './stock-store';

/** How the stock of a product came about, newest first. @throws DomainError PRODUCT_NOT_FOUND */
export const listStockMovements = defineUseCase({
  name: 'list-stock-movements',
  access: 'admin',
  scope: 'catalog:write',
  input: z.strictObject({
    id: idInput,
    limit: z.int().min(1).max(100).default(24),
    cursor: cursorInput.optional(),
  }),
  async run({ shop }, { id, limit, cursor }) {
    return shop.db.read(async (session) => {
      const product = await findProduct(session, id);
      if (!product || product.archivedAt) throw productNotFound();
      const rows = await store.listMovements(session, id, { limit: limit + 1, after: cursor });
      return toPage(rows, limit, ({ seq }) => ({ value: seq, id: '' }));
    });
  },
});
