import { z } from 'zod';
import { getOrder } from '@/lib/order/get-order';
import { listOrders } from '@/lib/order/list-orders';
import { placeOrder } from '@/lib/order/place-order';
import { type AnyEntry, defineEntry, nextPage, numberInQuery } from './entry';
import { orderSchema, presentOrder } from './present-order';

export const orderEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'post',
    path: '/orders',
    summary: 'Turn the cart into an order',
    useCase: placeOrder,
    answer: {
      status: 201,
      description: 'The new order; `Location` is its address',
      schema: orderSchema,
      body: presentOrder,
      headers: ({ id }) => ({ location: `/api/orders/${id}` }),
    },
    refusals: ['FORBIDDEN', 'NOT_FOUND', 'CART_EMPTY', 'OUT_OF_STOCK'],
  }),
  defineEntry({
    method: 'get',
    path: '/orders',
    summary: 'List your own orders, newest first',
    useCase: listOrders,
    takes: listOrders.input.omit({ everyone: true }),
    query: { limit: numberInQuery },
    answer: {
      status: 200,
      description: 'A page of orders; `Link` leads to the next',
      schema: z.array(orderSchema),
      body: ({ items }, shop) => items.map((order) => presentOrder(order, shop)),
      headers: ({ next }, address) => nextPage(next, address),
    },
    refusals: [],
  }),
  defineEntry({
    method: 'get',
    path: '/orders/{id}',
    summary: 'Read an order',
    useCase: getOrder,
    takes: getOrder.input.omit({ key: true }),
    answer: { status: 200, description: 'The order', schema: orderSchema, body: presentOrder },
    refusals: ['NOT_FOUND'],
  }),
];
