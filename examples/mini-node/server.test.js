import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { createServer } from './server.js';

const server = createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
after(() => server.close());

async function call(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${server.address().port}${path}`, {
    method,
    headers: { connection: 'close' },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

test('a shopper buys a product and pays', async () => {
  const { body: product } = await call('POST', '/api/products', {
    name: 'Poster',
    priceCents: 1250,
    stock: 3,
  });
  const cart = await call('POST', '/api/cart/items', {
    userId: 'ada',
    productId: product.id,
    quantity: 2,
  });
  assert.equal(cart.body.totalCents, 2500);

  const order = await call('POST', '/api/orders', { userId: 'ada' });
  assert.equal(order.status, 201);
  assert.equal(order.body.status, 'PENDING_PAYMENT');
  assert.deepEqual(order.body.items, [
    { productId: product.id, name: 'Poster', priceCents: 1250, quantity: 2 },
  ]);

  const { body: shelf } = await call('GET', '/api/products');
  assert.equal(shelf.find(({ id }) => id === product.id).stock, 1);
  const { body: emptied } = await call('GET', '/api/cart?userId=ada');
  assert.deepEqual(emptied, { userId: 'ada', items: [], totalCents: 0 });

  const paid = await call('POST', `/api/payments/${order.body.id}`);
  assert.equal(paid.body.status, 'PAID');
});

test('a refusal has a code and a message', async () => {
  const refused = await call('POST', '/api/orders', { userId: 'nobody' });
  assert.deepEqual(refused, { status: 400, body: { code: 'CART_EMPTY', message: 'Cart empty' } });
  assert.equal((await call('GET', '/api/nothing')).body.code, 'NOT_FOUND');
});
