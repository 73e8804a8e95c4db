import { z } from 'zod';
import { idInput } from '../shared/id-input';
import { defineUseCase } from '../shared/use-case';
import { productNotFound } from './product-not-found';
import * as store from './product-store';

/** One product on the shelf by its address. @throws DomainError PRODUCT_NOT_FOUND, also when it is archived. */
export const getProductBySlug = defineUseCase({
  name: 'get-product-by-slug',
  access: 'anyone',
  input: z.strictObject({ slug: idInput }),
  async run({ shop }, { slug }) {
    const product = await shop.db.read((session) => store.findProductBySlug(session, slug));
    if (!product || product.archivedAt) throw productNotFound();
    return product;
  },
});
