import { z } from 'zod';
import { idInput } from '../shared/id-input';
import { defineUseCase } from '../shared/use-case';
import { insertCatalogChanges } from './catalog-change-store';
import { expectedProducts, requireExpected } from './expected-product';
import { productNotFound } from './product-not-found';
import * as store from './product-store';

/** Takes a product off the shelf; old orders keep it. @throws DomainError PRODUCT_NOT_FOUND, PRECONDITION_FAILED */
export const archiveProduct = defineUseCase({
  name: 'archive-product',
  access: 'admin',
  scope: 'catalog:write',
  input: z.strictObject({ id: idInput, expected: expectedProducts }),
  change({ shop }, { id, expected }) {
    return {
      async write(session) {
        const product = await store.findProduct(session, id);
        if (!product || product.archivedAt) throw productNotFound();
        requireExpected(product, expected);
        const now = shop.now();
        const version = product.version + 1;
        await store.updateProduct(session, {
          ...product,
          updatedAt: now,
          archivedAt: now,
          version,
        });
        await insertCatalogChanges(session, [{ slug: product.slug, scope: 'shelf' }], now);
      },
    };
  },
  audit: ({ id: product }) => ({ product }),
});
