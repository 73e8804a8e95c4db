import { expectJson } from '../expect.js';
import { fillCart, placeOrderOf } from '../steps.js';
import { newKey } from './people.js';

/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('../actor.js').Actor} Actor */
/** @typedef {import('../types.js').Request} Request */

/** @typedef {{ ctx: Context, caller: Actor, ana: Actor, isKey: boolean }} Scene */

/**
 * @typedef {object} Ask
 * @property {string} name
 * @property {(scene: Scene) => Promise<Request> | Request} make with right content
 * @property {string} [notBy] who is left out
 */

/**
 * What is asked for each row of the access table, by the row's first cell.
 *
 * @type {Record<string, Ask[]>}
 */
export const accessRequests = {
  '`GET /api/products`, `GET /api/products/:id`, `GET /api/categories`': [
    { name: 'GET /api/products', make: () => get('/api/products') },
    {
      name: 'GET /api/products/:id',
      make: async ({ ctx }) => get(`/api/products/${(await ctx.newProduct()).id}`),
    },
    { name: 'GET /api/categories', make: () => get('/api/categories') },
  ],
  '`POST /api/products`': [
    {
      name: 'POST /api/products',
      make: ({ ctx }) => post('/api/products', { name: ctx.newName(), priceCents: 1, stock: 1 }),
    },
  ],
  '`PATCH /api/products/:id`': [
    {
      name: 'PATCH /api/products/:id',
      make: async ({ ctx }) => {
        const { id } = await ctx.newProduct();
        return { method: 'PATCH', path: `/api/products/${id}`, body: { stock: 1 } };
      },
    },
  ],
  '`DELETE /api/products/:id`': [
    {
      name: 'DELETE /api/products/:id',
      make: async ({ ctx }) => remove(`/api/products/${(await ctx.newProduct()).id}`),
    },
  ],
  '`GET`, `POST /api/products/:id/stock`': [
    {
      name: 'GET /api/products/:id/stock',
      make: async ({ ctx }) => get(`/api/products/${(await ctx.newProduct()).id}/stock`),
    },
    {
      name: 'POST /api/products/:id/stock',
      make: async ({ ctx }) => {
        const { id } = await ctx.newProduct();
        return post(`/api/products/${id}/stock`, { delta: 1, reason: 'restock' });
      },
    },
  ],
  '`GET /api/cart`': [{ name: 'GET /api/cart', make: (scene) => get(`/api/cart${naming(scene)}`) }],
  "`POST /api/cart/items` with Ana's `userId`": [
    {
      name: "POST /api/cart/items with Ana's userId",
      make: async ({ ctx, ana: { userId } }) => {
        const { id: productId } = await ctx.newProduct();
        return post('/api/cart/items', { userId, productId, quantity: 1 });
      },
    },
  ],
  "`PATCH`, `DELETE /api/cart/items/:id` of Ana's line": [
    {
      name: "PATCH /api/cart/items/:id of Ana's line",
      make: async (scene) => {
        const body = { quantity: 2, ...(scene.isKey && { userId: scene.ana.userId }) };
        return { method: 'PATCH', path: await lineOf(scene), body };
      },
    },
    {
      name: "DELETE /api/cart/items/:id of Ana's line",
      make: async (scene) => remove((await lineOf(scene)) + naming(scene)),
    },
  ],
  "`POST /api/orders` with Ana's `userId`": [
    {
      name: "POST /api/orders with Ana's userId",
      make: async (scene) => {
        await lineOf(scene);
        return post('/api/orders', { userId: scene.ana.userId });
      },
    },
  ],
  '`GET /api/orders`': [{ name: 'GET /api/orders', make: () => get('/api/orders') }],
  "`GET /api/orders/:id` of Ana's order": [
    {
      name: "GET /api/orders/:id of Ana's order",
      make: async (scene) => get(`/api/orders/${await orderOf(scene)}`),
    },
  ],
  "`POST /api/payments/:orderId` of Ana's order": [
    {
      name: "POST /api/payments/:orderId of Ana's order",
      make: async (scene) => post(`/api/payments/${await orderOf(scene)}`, {}),
    },
  ],
  '`POST /api/auth/register`': [
    {
      name: 'POST /api/auth/register',
      make: ({ ctx }) => post('/api/auth/register', ctx.newAccount()),
    },
  ],
  '`POST /api/auth/login`, `GET /api/session`': [
    {
      name: 'POST /api/auth/login',
      make: ({ ana: { email, password } }) => post('/api/auth/login', { email, password }),
    },
    { name: 'GET /api/session', make: () => get('/api/session') },
  ],
  // The kit stays signed in as the admin, whose password is not its own.
  '`POST /api/auth/password`, `POST /api/auth/sign-out-everywhere`': [
    {
      name: 'POST /api/auth/password',
      make: ({ ctx, caller: { password = 'of nobody here' } }) => {
        const newPassword = ctx.newAccount().password;
        return post('/api/auth/password', { currentPassword: password, newPassword });
      },
      notBy: 'admin',
    },
    {
      name: 'POST /api/auth/sign-out-everywhere',
      make: () => post('/api/auth/sign-out-everywhere'),
      notBy: 'admin',
    },
  ],
  '`GET /api/keys`': [{ name: 'GET /api/keys', make: () => get('/api/keys') }],
  '`POST /api/keys`': [
    {
      name: 'POST /api/keys',
      make: ({ ctx }) => post('/api/keys', { name: ctx.newName(), scopes: ['orders:read'] }),
    },
  ],
  '`DELETE /api/keys/:id`': [
    {
      name: 'DELETE /api/keys/:id',
      make: async ({ ctx }) => remove(`/api/keys/${(await newKey(ctx, 'orders:read')).id}`),
    },
  ],
  "`GET /api/users/:id/sessions`, with Ana's id": [
    {
      name: "GET /api/users/:id/sessions, with Ana's id",
      make: ({ ana }) => get(`/api/users/${ana.userId}/sessions`),
    },
  ],
  "`DELETE /api/users/:id/sessions/:sessionId` of Ana's session": [
    {
      name: "DELETE /api/users/:id/sessions/:sessionId of Ana's session",
      make: async (scene) => remove(await sessionOf(scene)),
    },
  ],
  "`DELETE /api/users/:id/sessions`, with Ana's id": [
    {
      name: "DELETE /api/users/:id/sessions, with Ana's id",
      make: ({ ana }) => remove(`/api/users/${ana.userId}/sessions`),
    },
  ],
};

/** A session of Ana's that nobody uses. @param {Scene} scene */
async function sessionOf({ ctx, ana: { userId, email, password } }) {
  expectJson(await ctx.anyone.post('/api/auth/login', { email, password }), 200);
  const list = `/api/users/${userId}/sessions`;
  const [newest] = expectJson(await ctx.admin.get(list), 200);
  return `${list}/${newest?.id}`;
}

/** Ana named in the query, by a key. @param {Scene} scene */
function naming({ isKey, ana }) {
  return isKey ? `?userId=${ana.userId}` : '';
}

/** A line in Ana's cart. @param {Scene} scene */
async function lineOf({ ctx, ana }) {
  const product = await ctx.newProduct();
  await fillCart(ana, [product, 1]);
  const { items } = expectJson(await ana.get('/api/cart'), 200);
  const line = items.find((/** @type {any} */ item) => item.productId === product.id);
  return `/api/cart/items/${line?.id}`;
}

/** A new order of Ana's. @param {Scene} scene */
async function orderOf({ ctx, ana }) {
  const { id } = await placeOrderOf(ana, [await ctx.newProduct(), 1]);
  return id;
}

/** @param {string} path @returns {Request} */
function get(path) {
  return { method: 'GET', path };
}

/** @param {string} path @param {object} [body] @returns {Request} */
function post(path, body) {
  return { method: 'POST', path, ...(body && { body }) };
}

/** @param {string} path @returns {Request} */
function remove(path) {
  return { method: 'DELETE', path };
}
