import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import { post } from './ask';
import { type Product, product, shopper } from './people';

const { hostname, port, host } = new URL(inject('shopUrl'));

/** Asks for pages nobody has asked for before, all at once, and goes when the first bytes are there. */
async function askAndDie(products: readonly Product[]): Promise<void> {
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const paths = ['/', ...products.map(({ slug }) => `/products/${slug}`)];
  socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`).join(''));
  await once(socket, 'readable');
  socket.destroy();
  await once(socket, 'close');
}

describe('HTTP', () => {
  describe('operation / Slow and dead connections', () => {
    test('A dead connection holds nobody up', async () => {
      const pages = [await product(), await product(), await product()];
      const [ana, last] = [await shopper(), await product({ stock: 1 })];
      const json = { productId: last.id, quantity: 1 };
      expect((await post('/api/cart/items', { token: ana.token, json })).status).toBe(200);
      for (let count = 0; count < 8; count++) await askAndDie(pages);
      const began = performance.now();
      expect((await post('/api/orders', { token: ana.token })).status).toBe(201);
      expect(performance.now() - began).toBeLessThan(2_000);
    });
  });
});
