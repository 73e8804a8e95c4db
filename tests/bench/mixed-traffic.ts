import type { Door } from './buyers';
import type { Buyer, DemoData } from './demo-data';

/** Ten requests of a normal minute: people look more than they buy. */
const PATTERN = [
  'list',
  'page',
  'add',
  'product',
  'catalogue',
  'product',
  'list',
  'page',
  'order',
  'catalogue',
] as const;

/** @returns the request with this number; every order is placed by the buyer of the latest `add`. */
export function mixedTraffic(door: Door, { products, buyers }: DemoData) {
  let added: { buyer: Buyer; done: Promise<void> } | undefined;

  return async (index: number): Promise<void> => {
    const round = Math.floor(index / PATTERN.length);
    const product = products[index % products.length];
    const buyer = buyers[round % buyers.length];
    if (!product || !buyer) throw new Error('the demo shop is empty');
    switch (PATTERN[index % PATTERN.length]) {
      case 'list':
        return door.get('/api/products');
      case 'product':
        return door.get(`/api/products/${product.id}`);
      case 'catalogue':
        return door.get('/');
      case 'page':
        return door.get(`/products/${product.slug}`);
      case 'add':
        added = { buyer, done: door.addToCart(buyer, product.id) };
        return added.done;
      case 'order': {
        if (!added) throw new Error('an order comes after its cart');
        const { buyer, done } = added;
        await done;
        return door.placeOrder(buyer);
      }
    }
  };
}
