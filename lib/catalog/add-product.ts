import { callerAccount } from '../shared/caller';
import { newId } from '../shared/ids';
import { defineUseCase } from '../shared/use-case';
import { insertCatalogChanges } from './catalog-change-store';
import { drawnImage, newProduct, type Product, slugFor } from './product';
import * as store from './product-store';

/** Puts a new product on the shelf. A slug that is taken gets a number; a missing picture is drawn. */
export const addProduct = defineUseCase({
  name: 'add-product',
  access: 'admin',
  scope: 'catalog:write',
  input: newProduct,
  change({ shop, caller }, input) {
    const createdBy = callerAccount(caller);
    const wanted = input.slug ?? slugFor(input.name);
    const now = shop.now();
    return {
      async write(session) {
        for (let attempt = 1; ; attempt++) {
          const slug = attempt === 1 ? wanted : `${wanted}-${attempt}`;
          const candidate: Product = {
            id: newId('prod'),
            slug,
            name: input.name,
            description: input.description,
            category: input.category,
            priceCents: input.priceCents,
            stock: input.stock,
            image: input.image ?? drawnImage(input.category, slug),
            createdAt: now,
            updatedAt: now,
            archivedAt: null,
            version: 1,
          };
          if (!(await store.insertProduct(session, candidate, createdBy))) continue;
          await insertCatalogChanges(session, [{ slug, scope: 'shelf' }], now);
          return candidate;
        }
      },
    };
  },
  audit: (_, added) => ({ product: added?.id }),
});
