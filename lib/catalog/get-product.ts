import { z } from 'zod';
import { idInput } from '../shared/id-input';
import { defineUseCase } from '../shared/use-case';
import { productNotFound } from './product-not-found';
import * as store from './product-store';

/** One product on the shelf. @throws DomainError PRODUCT_NOT_FOUND, also when it is archived. */
export const getProduct = defineUseCase({
  name: 'get-product',
  access: 'anyone',
  input: z.strictObject({ id: idInput }),
  async run({ shop }, { id }) {
    const product = await shop.db.read((session) => store.findProduct(session, id));
    if (!product || product.archivedAt) throw productNotFound();
    return product;
  },
});
