import { z } from 'zod';
import { listStockMovements } from '@/lib/catalog/list-stock-movements';
import { moveStock } from '@/lib/catalog/move-stock';
import { stockReasons } from '@/lib/catalog/stock-movement';
import { type AnyEntry, defineEntry, nextPage, numberInQuery } from './entry';
import * as examples from './examples';
import { openEnum } from './open-enum';
import { presentProduct, productSchema, readProductTag, tagOfProduct } from './present-product';

const id = 'The id of the product.';

const movementSchema = z
  .object({
    delta: z.int(),
    reason: openEnum(stockReasons),
    reference: z.string().nullable(),
    createdBy: z.string().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'StockMovement' });

export const stockEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'get',
    path: '/products/{id}/stock',
    summary: 'List the movements of the stock, newest first',
    about:
      'Only for an admin, or a key. All of them together are the stock. `reference` is the order of a sale, `createdBy` the account or key that did it.',
    useCase: listStockMovements,
    query: { limit: numberInQuery },
    fields: {
      id,
      limit: 'How many on a page.',
      cursor: 'Where the page starts: taken from `Link`, and opaque.',
    },
    answer: {
      status: 200,
      description: 'A page of movements; `Link` leads to the next',
      schema: z.array(movementSchema),
      example: [examples.movement],
      headerNames: ['Link'],
      body: ({ items }) =>
        items.map(({ delta, reason, reference, createdBy, createdAt }) => {
          return { delta, reason, reference, createdBy, createdAt: createdAt.toISOString() };
        }),
      headers: ({ next }, address) => nextPage(next, address),
    },
    refusals: ['FORBIDDEN', 'PRODUCT_NOT_FOUND'],
  }),
  defineEntry({
    method: 'post',
    path: '/products/{id}/stock',
    summary: 'Add pieces to the stock, or take some away',
    about:
      'Only for an admin, or a key. It adds to what is there at that moment, whatever was sold meanwhile. More than there is cannot be taken: 409 `OUT_OF_STOCK`.',
    fields: {
      id,
      delta: 'How many pieces more, or with a minus fewer; not 0.',
      reason: 'Why: new pieces, some that came back, or a count that was wrong.',
    },
    example: { delta: 20, reason: 'restock' },
    useCase: moveStock,
    readTag: readProductTag,
    answer: {
      status: 200,
      description: 'The product with the stock as it is now',
      schema: productSchema,
      example: examples.product,
      headerNames: ['ETag'],
      body: presentProduct,
      tag: tagOfProduct,
    },
    refusals: ['FORBIDDEN', 'PRODUCT_NOT_FOUND', 'OUT_OF_STOCK', 'PRECONDITION_FAILED'],
  }),
];
