import { z } from 'zod';
import { addProduct } from '@/lib/catalog/add-product';
import { archiveProduct } from '@/lib/catalog/archive-product';
import { changeProduct } from '@/lib/catalog/change-product';
import { getProduct } from '@/lib/catalog/get-product';
import { listProducts } from '@/lib/catalog/list-products';
import { type AnyEntry, defineEntry, flagInQuery, nextPage, numberInQuery } from './entry';
import * as examples from './examples';
import { presentProduct, productSchema, readProductTag, tagOfProduct } from './present-product';

const id = 'The id of the product.';

const fields = {
  name: 'What it is called.',
  description: 'What there is to say about it.',
  category: 'Where it stands on the shelf, as a word for an address: `posters`.',
  priceCents: "In the smallest units of the shop's currency: cents, or yen.",
  stock: 'How many pieces there are.',
  image: 'A path of this shop or an https address. Without one a picture is drawn.',
  slug: 'The word for its address. Without one it is made from the name; a taken one gets a number.',
};

export const productEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'get',
    path: '/products',
    summary: 'List the products on the shelf',
    isPublic: true,
    useCase: listProducts,
    takes: listProducts.input.omit({ countAtMost: true }),
    query: { limit: numberInQuery, count: flagInQuery },
    fields: {
      q: 'Words of which each must begin a word in name, category or description, whatever its case and accents. At most eight count; those beyond are ignored.',
      category: 'Only this category.',
      sort: 'What comes first. Without it the newest does, and in a search what fits best: every word in the name, whole ones before beginnings, then in category or description, each with the newest first.',
      limit: 'How many on a page.',
      cursor: 'Where the page starts: taken from `Link`, and opaque.',
      count: 'Whether to count all that match, into `X-Total-Count`.',
    },
    isShared: true,
    answer: {
      status: 200,
      description: 'A page of products; `Link` leads to the next, `X-Total-Count` has the total',
      schema: z.array(productSchema),
      example: [examples.product],
      headerNames: ['Link', 'X-Total-Count', 'ETag'],
      body: ({ items }, shop) => items.map((product) => presentProduct(product, shop)),
      headers: ({ next, total }, address) => ({
        ...nextPage(next, address),
        ...(total !== undefined && { 'x-total-count': String(total) }),
      }),
    },
    refusals: [],
  }),
  defineEntry({
    method: 'get',
    path: '/products/{id}',
    summary: 'Read a product',
    isPublic: true,
    useCase: getProduct,
    fields: { id },
    isShared: true,
    answer: {
      status: 200,
      description: 'The product',
      schema: productSchema,
      example: examples.product,
      headerNames: ['ETag'],
      body: presentProduct,
      tag: tagOfProduct,
    },
    refusals: ['PRODUCT_NOT_FOUND'],
  }),
  defineEntry({
    method: 'post',
    path: '/products',
    summary: 'Put a new product on the shelf',
    about: 'Only for an admin, or a key.',
    fields,
    example: { name: 'Blue Harbour', priceCents: 1250, stock: 5, category: 'posters' },
    useCase: addProduct,
    answer: {
      status: 201,
      description: 'The new product; `Location` is its address',
      schema: productSchema,
      example: examples.product,
      headerNames: ['Location', 'ETag'],
      body: presentProduct,
      tag: tagOfProduct,
      headers: ({ id }) => ({ location: `/api/products/${id}` }),
    },
    refusals: ['FORBIDDEN'],
  }),
  defineEntry({
    method: 'patch',
    path: '/products/{id}',
    summary: 'Change the given fields of a product',
    about:
      'Only for an admin, or a key. What is not given stays as it is, and so does the address. A `stock` that is set counts as a correction; `POST /api/products/{id}/stock` moves it without having to know what it is.',
    fields: { ...fields, id },
    example: { stock: 5 },
    useCase: changeProduct,
    readTag: readProductTag,
    answer: {
      status: 200,
      description: 'The changed product',
      schema: productSchema,
      example: examples.product,
      headerNames: ['ETag'],
      body: presentProduct,
      tag: tagOfProduct,
    },
    refusals: ['FORBIDDEN', 'PRODUCT_NOT_FOUND', 'PRECONDITION_FAILED'],
  }),
  defineEntry({
    method: 'delete',
    path: '/products/{id}',
    summary: 'Take a product off the shelf; old orders keep it',
    about:
      'Only for an admin, or a key. An archived product cannot be bought and does not come back.',
    fields: { id },
    useCase: archiveProduct,
    readTag: readProductTag,
    answer: { status: 204, description: 'It is archived' },
    refusals: ['FORBIDDEN', 'PRODUCT_NOT_FOUND', 'PRECONDITION_FAILED'],
  }),
];
