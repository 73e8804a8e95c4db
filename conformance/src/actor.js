/** @typedef {import('./types.js').Answer} Answer */

/**
 * Somebody who sends requests: with a token, or with a `userId` where the server has no accounts.
 *
 * @param {import('./client.js').Client} client
 * @param {{ token?: string | undefined, userId?: string | undefined, namesUser?: boolean, email?: string, password?: string }} [identity]
 */
export function createActor(client, identity = {}) {
  const { token, userId, namesUser = false } = identity;
  const asUser = namesUser && userId !== undefined ? { userId } : {};

  /** @param {import('./types.js').Request} request @returns {import('./types.js').Request} */
  const signed = (request) => ({
    ...request,
    headers: { ...(token && { authorization: `Bearer ${token}` }), ...request.headers },
  });
  /** @param {import('./types.js').Request} request */
  const send = (request) => client.send(signed(request));

  /** @param {{ id: string }} product @param {number} quantity @returns {import('./types.js').Request} */
  const addition = (product, quantity) => ({
    method: 'POST',
    path: '/api/cart/items',
    body: { ...asUser, productId: product.id, quantity },
  });
  /** @type {import('./types.js').Request} */
  const order = { method: 'POST', path: '/api/orders', body: asUser };
  /** @param {string} orderId @param {object} [body] @returns {import('./types.js').Request} */
  const payment = (orderId, body = {}) => ({
    method: 'POST',
    path: `/api/payments/${orderId}`,
    body,
  });

  return {
    ...identity,
    signed,
    send,
    /** @param {string} path @param {Record<string, string | number>} [query] */
    get: (path, query = {}) => send({ method: 'GET', path, query }),
    /** @param {string} path @param {unknown} [body] */
    post: (path, body) => send({ method: 'POST', path, body }),
    /** @param {string} path @param {unknown} body */
    patch: (path, body) => send({ method: 'PATCH', path, body }),
    /** @param {string} path */
    delete: (path) => send({ method: 'DELETE', path }),

    readCart: () => send({ method: 'GET', path: '/api/cart', query: token ? {} : asUser }),
    /** @param {{ id: string }} product @param {number} quantity */
    addToCart: (product, quantity) => send(addition(product, quantity)),
    placeOrder: () => send(order),
    /** @param {string} orderId @param {object} [body] */
    pay: (orderId, body) => send(payment(orderId, body)),

    /** The same, to be sent later together with others. */
    requests: {
      /** @param {{ id: string }} product @param {number} quantity */
      addToCart: (product, quantity) => signed(addition(product, quantity)),
      placeOrder: () => signed(order),
      /** @param {string} orderId */
      pay: (orderId) => signed(payment(orderId)),
    },
  };
}

/** @typedef {ReturnType<typeof createActor>} Actor */
