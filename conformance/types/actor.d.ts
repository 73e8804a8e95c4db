/** @typedef {import('./types.js').Answer} Answer */
/**
 * Somebody who sends requests: with a token, or with a `userId` where the server has no accounts.
 *
 * @param {import('./client.js').Client} client
 * @param {{ token?: string | undefined, userId?: string | undefined, namesUser?: boolean, email?: string, password?: string }} [identity]
 */
export function createActor(client: import("./client.js").Client, identity?: {
    token?: string | undefined;
    userId?: string | undefined;
    namesUser?: boolean;
    email?: string;
    password?: string;
}): {
    signed: (request: import("./types.js").Request) => import("./types.js").Request;
    send: (request: import("./types.js").Request) => Promise<import("./types.js").Answer>;
    /** @param {string} path @param {Record<string, string | number>} [query] */
    get: (path: string, query?: Record<string, string | number>) => Promise<import("./types.js").Answer>;
    /** @param {string} path @param {unknown} [body] */
    post: (path: string, body?: unknown) => Promise<import("./types.js").Answer>;
    /** @param {string} path @param {unknown} body */
    patch: (path: string, body: unknown) => Promise<import("./types.js").Answer>;
    /** @param {string} path */
    delete: (path: string) => Promise<import("./types.js").Answer>;
    readCart: () => Promise<import("./types.js").Answer>;
    /** @param {{ id: string }} product @param {number} quantity */
    addToCart: (product: {
        id: string;
    }, quantity: number) => Promise<import("./types.js").Answer>;
    placeOrder: () => Promise<import("./types.js").Answer>;
    /** @param {string} orderId @param {object} [body] */
    pay: (orderId: string, body?: object) => Promise<import("./types.js").Answer>;
    /** The same, to be sent later together with others. */
    requests: {
        /** @param {{ id: string }} product @param {number} quantity */
        addToCart: (product: {
            id: string;
        }, quantity: number) => import("./types.js").Request;
        placeOrder: () => import("./types.js").Request;
        /** @param {string} orderId */
        pay: (orderId: string) => import("./types.js").Request;
    };
    token?: string | undefined;
    userId?: string | undefined;
    namesUser?: boolean;
    email?: string;
    password?: string;
};
export type Answer = import("./types.js").Answer;
export type Actor = ReturnType<typeof createActor>;
