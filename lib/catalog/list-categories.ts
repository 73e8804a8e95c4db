import { z } from 'zod';
import { defineUseCase } from '../shared/use-case';
import * as store from './product-list-store';

/** Every category that has a product on the shelf, with how many. */
export const listCategories = defineUseCase({
  name: 'list-categories',
  access: 'anyone',
  input: z.strictObject({}),
  run: ({ shop }) => shop.db.read((session) => store.listCategories(session)),
});
