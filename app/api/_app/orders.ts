import { z } from 'zod';
import { getOrder } from '@/lib/order/get-order';
import { listOrders } from '@/lib/order/list-orders';
import { placeOrder } from '@/lib/order/place-order';
import { type AnyEntry, defineEntry, nextPage, numberInQuery } from './entry';
import * as examples from './examples';
import { orderSchema, presentOrder } from './present-order';

export const orderEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'post',
    path: '/orders',
    summary: 'Turn the cart into an order',
    about:
      'All or nothing: stock goes down, names and prices are copied, the cart is emptied. If one line cannot be filled, nothing changes.',
    fields: {
      userId: 'Whose order: a key has to say, an admin may. Left out, it is that of the caller.',
      email: 'Where to write about it. Left out, it is the address of the account.',
      shippingAddress: 'Where it goes.',
      expectedTotalCents:
        'The total that was reviewed: an order that would cost anything else is refused. Left out, any total is accepted.',
    },
    example: { shippingAddress: examples.shippingAddress },
    useCase: placeOrder,
    answer: {
      status: 201,
      description: 'The new order; `Location` is its address',
      schema: orderSchema,
      example: examples.order,
      headerNames: ['Location'],
      body: presentOrder,
      headers: ({ id }) => ({ location: `/api/orders/${id}` }),
    },
    refusals: [
      'FORBIDDEN',
      'NOT_FOUND',
      'CART_EMPTY',
      'CART_FULL',
      'OUT_OF_STOCK',
      'TOTAL_CHANGED',
    ],
  }),
  defineEntry({
    method: 'get',
    path: '/orders',
    summary: 'List your own orders, newest first',
    about: 'A key that names no user gets all orders of the shop.',
    useCase: listOrders,
    takes: listOrders.input.omit({ everyone: true }),
    query: { limit: numberInQuery },
    fields: {
      userId: 'Whose orders: a key or an admin may say. Left out, those of the caller.',
      status: 'Only orders in this state.',
      limit: 'How many on a page.',
      cursor: 'Where the page starts: taken from `Link`, and opaque.',
    },
    answer: {
      status: 200,
      description: 'A page of orders; `Link` leads to the next',
      schema: z.array(orderSchema),
      example: [examples.paidOrder],
      headerNames: ['Link'],
      body: ({ items }) => items.map(presentOrder),
      headers: ({ next }, address) => nextPage(next, address),
    },
    refusals: ['FORBIDDEN', 'NOT_FOUND'],
  }),
  defineEntry({
    method: 'get',
    path: '/orders/{id}',
    summary: 'Read an order',
    useCase: getOrder,
    takes: getOrder.input.omit({ key: true }),
    about: "Somebody else's order is not found, as one that does not exist.",
    fields: { id: 'The id of the order.' },
    answer: {
      status: 200,
      description: 'The order',
      schema: orderSchema,
      example: examples.order,
      body: presentOrder,
    },
    refusals: ['FORBIDDEN', 'NOT_FOUND'],
  }),
];
