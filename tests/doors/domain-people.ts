import { addCartItem } from '@/lib/cart/add-cart-item';
import { changeCartItem } from '@/lib/cart/change-cart-item';
import { getCart } from '@/lib/cart/get-cart';
import { removeCartItem } from '@/lib/cart/remove-cart-item';
import { addProduct } from '@/lib/catalog/add-product';
import { archiveProduct } from '@/lib/catalog/archive-product';
import { changeProduct } from '@/lib/catalog/change-product';
import { getProduct } from '@/lib/catalog/get-product';
import { listCategories } from '@/lib/catalog/list-categories';
import { listProducts } from '@/lib/catalog/list-products';
import { listStockMovements } from '@/lib/catalog/list-stock-movements';
import { moveStock } from '@/lib/catalog/move-stock';
import type { Product } from '@/lib/catalog/product';
import type { ListedMovement } from '@/lib/catalog/stock-movement';
import { getOrder } from '@/lib/order/get-order';
import { listOrders } from '@/lib/order/list-orders';
import type { Order } from '@/lib/order/order';
import { placeOrder } from '@/lib/order/place-order';
import { payOrder } from '@/lib/payment/pay-order';
import type { Caller } from '@/lib/shared/caller';
import type { Shop } from '@/lib/shop';
import { mergeGuest } from '@/lib/user/merge-guest';
import type { Ask } from './domain-ask';
import type { Answer, Buyer, Guest, MovementView, OrderView, ProductView, Program } from './door';

type Person = { readonly id: string; readonly email: string; readonly name: string };

export function domainProgram(ask: Ask, shop: Shop, caller: Caller, person: Person): Program {
  const { currency } = shop;
  const product = (found: Product) => productView(found, currency);
  return {
    ...buyer(ask, caller),
    userId: person.id,
    email: person.email,
    name: person.name,
    async orders(limit) {
      const pages: OrderView[][] = [];
      for (let cursor: string | undefined; ; ) {
        const answer = await ask(listOrders, caller, { limit, cursor });
        if (!answer.ok) throw new Error(answer.code);
        pages.push(answer.value.items.map(orderView));
        cursor = answer.value.next;
        if (!cursor) return pages;
      }
    },
    addProduct: async (fields) => map(await ask(addProduct, caller, fields), product),
    editProduct: async (id, change) =>
      map(await ask(changeProduct, caller, { ...change, id }), product),
    withdrawProduct: (id) =>
      ask(archiveProduct, caller, { id }).then((a) => map(a, () => undefined)),
    moveStock: async (id, move) => map(await ask(moveStock, caller, { ...move, id }), product),
    async stockMovements(id, limit) {
      const pages: MovementView[][] = [];
      for (let cursor: string | undefined; ; ) {
        const answer = await ask(listStockMovements, caller, { id, limit, cursor });
        if (!answer.ok) throw new Error(answer.code);
        pages.push(answer.value.items.map(movementView));
        cursor = answer.value.next;
        if (!cursor) return pages;
      }
    },
    readProduct: async (id) => map(await ask(getProduct, caller, { id }), product),
    listProducts: async (options) =>
      map(await ask(listProducts, caller, options), (page) => ({
        ...page,
        items: page.items.map(product),
      })),
    listCategories: () => ask(listCategories, caller, {}),
    tryCart: () => ask(getCart, caller, {}),
  };
}

export function domainGuest(ask: Ask, caller: Caller & { kind: 'guest' }): Guest {
  const keys = new Map<string, string>();
  return {
    ...buyer(ask, caller, keys),
    keyOf: async (orderId) => keys.get(orderId) ?? '',
    async signInAs({ userId }) {
      const account: Caller = { kind: 'user', userId, role: 'shopper' };
      const answer = await ask(mergeGuest, account, { guestId: caller.guestId });
      if (!answer.ok) throw new Error(answer.code);
      return [...answer.value.clamped, ...answer.value.leftOut];
    },
  };
}

function buyer(ask: Ask, caller: Caller, keys?: Map<string, string>): Buyer {
  return {
    addToCart: (productId, quantity, userId) =>
      ask(addCartItem, caller, { productId, quantity, userId }),
    setQuantity: (id, quantity) => ask(changeCartItem, caller, { id, quantity }),
    removeItem: (id) => ask(removeCartItem, caller, { id }),
    async cart() {
      const answer = await ask(getCart, caller, {});
      if (!answer.ok) throw new Error(answer.code);
      return answer.value;
    },
    async placeOrder(details = {}) {
      const answer = await ask(placeOrder, caller, details);
      if (answer.ok) keys?.set(answer.value.id, answer.value.accessKey);
      return map(answer, orderView);
    },
    order: async (id, key) => map(await ask(getOrder, caller, { id, key }), orderView),
    pay: async (id, cardNumber) => map(await ask(payOrder, caller, { id, cardNumber }), orderView),
  };
}

function map<T, U>(answer: Answer<T>, change: (value: T) => U): Answer<U> {
  return answer.ok ? { ok: true, value: change(answer.value) } : answer;
}

function productView(product: Product, currency: string): ProductView {
  const { archivedAt: _, version: __, createdAt, updatedAt, ...shown } = product;
  const instants = { createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
  return { ...shown, ...instants, currency };
}

function movementView({ delta, reason, reference, createdBy, createdAt }: ListedMovement) {
  return { delta, reason, reference, createdBy, createdAt: createdAt.toISOString() };
}

function orderView(order: Order): OrderView {
  const { guestId: _, accessKey: __, createdAt, paidAt, ...shown } = order;
  const instants = {
    createdAt: createdAt.toISOString(),
    paidAt: paidAt?.toISOString() ?? null,
  };
  return { ...shown, ...instants };
}
