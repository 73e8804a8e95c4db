/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('../actor.js').Actor} Actor */
/** @typedef {import('./stage.js').Stage} Stage */
/** @typedef {{ who: Actor, method: string, path: string }} Target */
/** @typedef {{ [field: string]: unknown }} Fields */

/**
 * A route that takes a body.
 *
 * @typedef {object} BodyRoute
 * @property {string} route
 * @property {(stage: Stage) => Target} target
 * @property {(ctx: Context, stage: Stage) => Fields} good a body that it would take
 */

/** @type {BodyRoute[]} */
export const bodyRoutes = [
  {
    route: 'POST /api/products',
    target: ({ admin }) => ({ who: admin, method: 'POST', path: '/api/products' }),
    good: (ctx) => ({ name: ctx.newName(), priceCents: 1, stock: 1 }),
  },
  {
    route: 'PATCH /api/products/:id',
    target: ({ admin, product }) => {
      return { who: admin, method: 'PATCH', path: `/api/products/${product.id}` };
    },
    good: () => ({ stock: 7 }),
  },
  {
    route: 'POST /api/cart/items',
    target: ({ ana }) => ({ who: ana, method: 'POST', path: '/api/cart/items' }),
    good: (_, { product }) => ({ productId: product.id, quantity: 1 }),
  },
  {
    route: 'PATCH /api/cart/items/:id',
    target: ({ ana, itemId }) => {
      return { who: ana, method: 'PATCH', path: `/api/cart/items/${itemId}` };
    },
    good: () => ({ quantity: 7 }),
  },
  {
    route: 'POST /api/orders',
    target: ({ ana }) => ({ who: ana, method: 'POST', path: '/api/orders' }),
    good: () => ({ shippingAddress: address('Ana') }),
  },
  {
    route: 'POST /api/payments/:orderId',
    target: ({ ana, order }) => ({ who: ana, method: 'POST', path: `/api/payments/${order.id}` }),
    good: () => ({ cardNumber: '4242 4242 4242 4242' }),
  },
  {
    route: 'POST /api/auth/register',
    target: ({ anyone }) => ({ who: anyone, method: 'POST', path: '/api/auth/register' }),
    good: (ctx) => ctx.newAccount(),
  },
  {
    route: 'POST /api/auth/login',
    target: ({ anyone }) => ({ who: anyone, method: 'POST', path: '/api/auth/login' }),
    good: (_, { ana }) => ({ email: ana.email, password: ana.password }),
  },
  {
    route: 'POST /api/auth/password',
    target: ({ bob }) => ({ who: bob, method: 'POST', path: '/api/auth/password' }),
    good: (ctx, { bob }) => {
      return { currentPassword: bob.password, newPassword: ctx.newAccount().password };
    },
  },
  {
    route: 'POST /api/keys',
    target: ({ admin }) => ({ who: admin, method: 'POST', path: '/api/keys' }),
    good: (ctx) => ({ name: ctx.newName(), scopes: ['orders:read'] }),
  },
];

/** @param {string} name */
export function bodyRoute(name) {
  const found = bodyRoutes.find(({ route }) => route === name);
  if (!found) throw new Error(`no such route: ${name}`);
  return found;
}

/** @param {string} name */
export function address(name) {
  return { name, line1: 'Quay 1', postalCode: '1012', city: 'Amsterdam', country: 'NL' };
}

/**
 * Sends these bytes to the route.
 *
 * @param {BodyRoute} route
 * @param {Stage} stage
 * @param {string | Buffer} raw
 * @param {Record<string, string>} [headers]
 */
export function sendTo({ target }, stage, raw, headers = {}) {
  const { who, method, path } = target(stage);
  return who.send({ method, path, raw, headers });
}
