/**
 * Who takes part in a run. With accounts each shopper registers and logs in; without, a shopper
 * is a made-up `userId` in every request.
 *
 * @param {import('./client.js').Client} client
 * @param {import('./types.js').Options} options
 */
export function createCast(client: import("./client.js").Client, options: import("./types.js").Options): Promise<{
    admin: {
        signed: (request: import("./types.js").Request) => import("./types.js").Request;
        send: (request: import("./types.js").Request) => Promise<import("./types.js").Answer>;
        get: (path: string, query?: Record<string, string | number>) => Promise<import("./types.js").Answer>;
        post: (path: string, body?: unknown) => Promise<import("./types.js").Answer>;
        patch: (path: string, body: unknown) => Promise<import("./types.js").Answer>;
        delete: (path: string) => Promise<import("./types.js").Answer>;
        readCart: () => Promise<import("./types.js").Answer>;
        addToCart: (product: {
            id: string;
        }, quantity: number) => Promise<import("./types.js").Answer>;
        placeOrder: () => Promise<import("./types.js").Answer>;
        pay: (orderId: string, body?: object) => Promise<import("./types.js").Answer>;
        requests: {
            addToCart: (product: {
                id: string;
            }, quantity: number) => import("./types.js").Request;
            placeOrder: () => import("./types.js").Request;
            pay: (orderId: string) => import("./types.js").Request;
        };
        token?: string | undefined;
        userId?: string | undefined;
        namesUser?: boolean;
        email?: string;
        password?: string;
    };
    anyone: {
        signed: (request: import("./types.js").Request) => import("./types.js").Request;
        send: (request: import("./types.js").Request) => Promise<import("./types.js").Answer>;
        get: (path: string, query?: Record<string, string | number>) => Promise<import("./types.js").Answer>;
        post: (path: string, body?: unknown) => Promise<import("./types.js").Answer>;
        patch: (path: string, body: unknown) => Promise<import("./types.js").Answer>;
        delete: (path: string) => Promise<import("./types.js").Answer>;
        readCart: () => Promise<import("./types.js").Answer>;
        addToCart: (product: {
            id: string;
        }, quantity: number) => Promise<import("./types.js").Answer>;
        placeOrder: () => Promise<import("./types.js").Answer>;
        pay: (orderId: string, body?: object) => Promise<import("./types.js").Answer>;
        requests: {
            addToCart: (product: {
                id: string;
            }, quantity: number) => import("./types.js").Request;
            placeOrder: () => import("./types.js").Request;
            pay: (orderId: string) => import("./types.js").Request;
        };
        token?: string | undefined;
        userId?: string | undefined;
        namesUser?: boolean;
        email?: string;
        password?: string;
    };
    hasAccounts: boolean;
    hasOneUser: boolean;
    newAccount: () => {
        email: string;
        password: string;
        name: string;
    };
    /** A name that no other run of the kit uses, and no word of which is part of another name's. */
    newName(): string;
    /** @param {{ namesUser: boolean }} how */
    newShopper({ namesUser }: {
        namesUser: boolean;
    }): Promise<{
        signed: (request: import("./types.js").Request) => import("./types.js").Request;
        send: (request: import("./types.js").Request) => Promise<import("./types.js").Answer>;
        get: (path: string, query?: Record<string, string | number>) => Promise<import("./types.js").Answer>;
        post: (path: string, body?: unknown) => Promise<import("./types.js").Answer>;
        patch: (path: string, body: unknown) => Promise<import("./types.js").Answer>;
        delete: (path: string) => Promise<import("./types.js").Answer>;
        readCart: () => Promise<import("./types.js").Answer>;
        addToCart: (product: {
            id: string;
        }, quantity: number) => Promise<import("./types.js").Answer>;
        placeOrder: () => Promise<import("./types.js").Answer>;
        pay: (orderId: string, body?: object) => Promise<import("./types.js").Answer>;
        requests: {
            addToCart: (product: {
                id: string;
            }, quantity: number) => import("./types.js").Request;
            placeOrder: () => import("./types.js").Request;
            pay: (orderId: string) => import("./types.js").Request;
        };
        token?: string | undefined;
        userId?: string | undefined;
        namesUser?: boolean;
        email?: string;
        password?: string;
    }>;
}>;
/** @typedef {Awaited<ReturnType<typeof createCast>>} Cast */
/**
 * @param {import('./actor.js').Actor} anyone
 * @param {string} email
 * @param {string} password
 * @returns {Promise<string>} the token
 */
export function logIn(anyone: import("./actor.js").Actor, email: string, password: string): Promise<string>;
/** The server cannot be tested as asked: it is no failure of the server. */
export class CannotStart extends Error {
}
export type Cast = Awaited<ReturnType<typeof createCast>>;
