import { z } from 'zod';
import { addProduct } from '@/lib/catalog/add-product';
import { archiveProduct } from '@/lib/catalog/archive-product';
import { changeProduct } from '@/lib/catalog/change-product';
import { getProduct } from '@/lib/catalog/get-product';
import { listProducts } from '@/lib/catalog/list-products';
import { type AnyEntry, defineEntry, flagInQuery, nextPage, numberInQuery } from './entry';
import { presentProduct, productSchema } from './present-product';

export const productEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'get',
    path: '/products',
    summary: 'List the products on the shelf',
    isPublic: true,
    useCase: listProducts,
    query: { limit: numberInQuery, count: flagInQuery },
    isShared: true,
    answer: {
      status: 200,
      description: 'A page of products; `Link` leads to the next, `X-Total-Count` has the total',
      schema: z.array(productSchema),
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
    isShared: true,
    answer: {
      status: 200,
      description: 'The product',
      schema: productSchema,
      body: presentProduct,
    },
    refusals: ['PRODUCT_NOT_FOUND'],
  }),
  defineEntry({
    method: 'post',
    path: '/products',
    summary: 'Put a new product on the shelf',
    useCase: addProduct,
    answer: {
      status: 201,
      description: 'The new product; `Location` is its address',
      schema: productSchema,
      body: presentProduct,
      headers: ({ id }) => ({ location: `/api/products/${id}` }),
    },
    refusals: ['FORBIDDEN'],
  }),
  defineEntry({
    method: 'patch',
    path: '/products/{id}',
    summary: 'Change the given fields of a product',
    useCase: changeProduct,
    answer: {
      status: 200,
      description: 'The changed product',
      schema: productSchema,
      body: presentProduct,
    },
    refusals: ['FORBIDDEN', 'PRODUCT_NOT_FOUND'],
  }),
  defineEntry({
    method: 'delete',
    path: '/products/{id}',
    summary: 'Take a product off the shelf; old orders keep it',
    useCase: archiveProduct,
    answer: { status: 204, description: 'It is archived' },
    refusals: ['FORBIDDEN', 'PRODUCT_NOT_FOUND'],
  }),
];
