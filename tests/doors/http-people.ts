import type {
  Answer,
  CartView,
  CategoryTotal,
  MovementView,
  OrderView,
  ProductView,
  Program,
} from './door';
import { type Ask, type Call, granted, type Reply } from './http-client';

type Person = { readonly id: string; readonly email: string; readonly name: string };

export function httpProgram(ask: Ask, token: string | undefined, person: Person): Program {
  const call = <T>(path: string, options: Call = {}) => ask<T>(path, { token, ...options });
  const body = async <T>(path: string, options: Call = {}): Promise<Answer<T>> => {
    const answer = await call<T>(path, options);
    return answer.ok ? { ok: true, value: answer.value.body } : answer;
  };
  const pages = async <T>(first: string) => {
    const read: T[][] = [];
    for (let next: string | undefined = first; next; ) {
      const reply: Reply<T[]> = granted(await call<T[]>(next));
      read.push(reply.body);
      next = nextOf(reply.headers);
    }
    return read;
  };
  return {
    userId: person.id,
    email: person.email,
    name: person.name,
    addToCart: (productId, quantity, userId) =>
      body<CartView>('/api/cart/items', { method: 'POST', body: { productId, quantity, userId } }),
    setQuantity: (id, quantity) =>
      body<CartView>(`/api/cart/items/${id}`, { method: 'PATCH', body: { quantity } }),
    removeItem: (id) => body<CartView>(`/api/cart/items/${id}`, { method: 'DELETE' }),
    cart: async () => granted(await body<CartView>('/api/cart')),
    tryCart: () => body<CartView>('/api/cart'),
    placeOrder: (details = {}) =>
      body<OrderView>('/api/orders', { method: 'POST', body: details, expected: 201 }),
    order: (id) => body<OrderView>(`/api/orders/${id}`),
    pay: (id, cardNumber) =>
      body<OrderView>(`/api/payments/${id}`, { method: 'POST', body: { cardNumber } }),
    orders: (limit) => pages<OrderView>(`/api/orders${queryOf({ limit })}`),
    moveStock: (id, move) =>
      body<ProductView>(`/api/products/${id}/stock`, { method: 'POST', body: move }),
    stockMovements: (id, limit) =>
      pages<MovementView>(`/api/products/${id}/stock${queryOf({ limit })}`),
    addProduct: (fields) =>
      body<ProductView>('/api/products', { method: 'POST', body: fields, expected: 201 }),
    editProduct: (id, change) =>
      body<ProductView>(`/api/products/${id}`, { method: 'PATCH', body: change }),
    withdrawProduct: (id) =>
      body<undefined>(`/api/products/${id}`, { method: 'DELETE', expected: 204 }),
    listCategories: () => body<CategoryTotal[]>('/api/categories'),
    readProduct: (id) => body<ProductView>(`/api/products/${id}`),
    async listProducts(options) {
      const answer = await call<ProductView[]>(`/api/products${queryOf(options)}`);
      if (!answer.ok) return answer;
      const { body: items, headers } = answer.value;
      const total = headers.get('X-Total-Count');
      const next = nextOf(headers);
      const cursor = next && new URLSearchParams(next.split('?')[1]).get('cursor');
      const value = { items, next: cursor ?? undefined, total: total ? Number(total) : undefined };
      return { ok: true, value };
    },
  };
}

function queryOf(options: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return query.size > 0 ? `?${query}` : '';
}

/** The path of the next page in a Link header (RFC 8288). */
function nextOf(headers: Headers): string | undefined {
  const address = /<([^>]*)>;\s*rel="next"/.exec(headers.get('Link') ?? '')?.[1];
  if (address === undefined) return undefined;
  const { pathname, search } = new URL(address, 'http://any.example');
  return pathname + search;
}
