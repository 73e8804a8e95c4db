import { randomBytes } from 'node:crypto';
import { notFound, Refusal } from './errors.js';

const MOST_OF_ONE_PRODUCT = 99;

/** A shop in memory. Money is whole cents. */
export function openShop() {
  const products = new Map();
  const carts = new Map();
  const orders = new Map();

  function cartOf(userId) {
    const items = carts.get(userId) ?? [];
    return { userId, items, totalCents: totalOf(items.map(priced)) };
  }

  function priced({ productId, quantity }) {
    const { name, priceCents } = products.get(productId);
    return { productId, name, priceCents, quantity };
  }

  return {
    listProducts() {
      return [...products.values()].reverse();
    },

    addProduct(fields) {
      const product = { id: newId('prod'), ...fields };
      products.set(product.id, product);
      return product;
    },

    cartOf,

    addToCart(userId, productId, quantity) {
      if (!products.has(productId)) {
        throw new Refusal(404, 'PRODUCT_NOT_FOUND', 'Product not found');
      }
      const items = carts.get(userId) ?? [];
      const there = items.find((item) => item.productId === productId);
      const wanted = (there?.quantity ?? 0) + quantity;
      if (wanted > MOST_OF_ONE_PRODUCT) {
        const message = `At most ${MOST_OF_ONE_PRODUCT} of one product`;
        throw new Refusal(400, 'MAX_QUANTITY_EXCEEDED', message);
      }
      if (there) there.quantity = wanted;
      else carts.set(userId, [...items, { id: newId('item'), productId, quantity }]);
      return cartOf(userId);
    },

    // From the first check to the emptied cart nothing is awaited, so no other order comes between.
    placeOrder(userId) {
      const { items, totalCents } = cartOf(userId);
      if (items.length === 0) throw new Refusal(400, 'CART_EMPTY', 'Cart empty');
      for (const { productId, quantity } of items) {
        if (products.get(productId).stock < quantity) {
          throw new Refusal(409, 'OUT_OF_STOCK', 'Stock insufficient');
        }
      }
      const order = {
        id: newId('order'),
        userId,
        status: 'PENDING_PAYMENT',
        totalCents,
        items: items.map(priced),
        createdAt: new Date().toISOString(),
      };
      for (const { productId, quantity } of items) products.get(productId).stock -= quantity;
      carts.delete(userId);
      orders.set(order.id, order);
      return order;
    },

    payOrder(orderId) {
      const order = orders.get(orderId);
      if (!order) throw notFound('Order not found');
      if (order.status === 'PAID') {
        throw new Refusal(409, 'ALREADY_PAID', 'The order is paid already');
      }
      order.status = 'PAID';
      return order;
    },
  };
}

function totalOf(lines) {
  return lines.reduce((total, { priceCents, quantity }) => total + priceCents * quantity, 0);
}

/** Nobody can guess one: 16 random characters. */
function newId(prefix) {
  return `${prefix}_${randomBytes(8).toString('hex')}`;
}
