/** @typedef {import('../context.js').Context} Context */
/**
 * What hostile requests could harm: a product, Ana's cart with a line of it, and her unpaid order.
 *
 * @param {Context} ctx
 */
export function prepareStage(ctx: Context): Promise<{
    admin: {
        signed: (request: import("../types.js").Request) => import("../types.js").Request;
        send: (request: import("../types.js").Request) => Promise<import("../types.js").Answer>;
        get: (path: string, query?: Record<string, string | number>) => Promise<import("../types.js").Answer>;
        post: (path: string, body?: unknown) => Promise<import("../types.js").Answer>;
        patch: (path: string, body: unknown) => Promise<import("../types.js").Answer>;
        delete: (path: string) => Promise<import("../types.js").Answer>;
        readCart: () => Promise<import("../types.js").Answer>;
        addToCart: (product: {
            id: string;
        }, quantity: number) => Promise<import("../types.js").Answer>;
        placeOrder: () => Promise<import("../types.js").Answer>;
        pay: (orderId: string, body?: object) => Promise<import("../types.js").Answer>;
        requests: {
            addToCart: (product: {
                id: string;
            }, quantity: number) => import("../types.js").Request;
            placeOrder: () => import("../types.js").Request;
            pay: (orderId: string) => import("../types.js").Request;
        };
        token?: string | undefined;
        userId?: string | undefined;
        namesUser?: boolean;
        email?: string;
        password?: string;
    };
    anyone: {
        signed: (request: import("../types.js").Request) => import("../types.js").Request;
        send: (request: import("../types.js").Request) => Promise<import("../types.js").Answer>;
        get: (path: string, query?: Record<string, string | number>) => Promise<import("../types.js").Answer>;
        post: (path: string, body?: unknown) => Promise<import("../types.js").Answer>;
        patch: (path: string, body: unknown) => Promise<import("../types.js").Answer>;
        delete: (path: string) => Promise<import("../types.js").Answer>;
        readCart: () => Promise<import("../types.js").Answer>;
        addToCart: (product: {
            id: string;
        }, quantity: number) => Promise<import("../types.js").Answer>;
        placeOrder: () => Promise<import("../types.js").Answer>;
        pay: (orderId: string, body?: object) => Promise<import("../types.js").Answer>;
        requests: {
            addToCart: (product: {
                id: string;
            }, quantity: number) => import("../types.js").Request;
            placeOrder: () => import("../types.js").Request;
            pay: (orderId: string) => import("../types.js").Request;
        };
        token?: string | undefined;
        userId?: string | undefined;
        namesUser?: boolean;
        email?: string;
        password?: string;
    };
    ana: {
        signed: (request: import("../types.js").Request) => import("../types.js").Request;
        send: (request: import("../types.js").Request) => Promise<import("../types.js").Answer>;
        get: (path: string, query?: Record<string, string | number>) => Promise<import("../types.js").Answer>;
        post: (path: string, body?: unknown) => Promise<import("../types.js").Answer>;
        patch: (path: string, body: unknown) => Promise<import("../types.js").Answer>;
        delete: (path: string) => Promise<import("../types.js").Answer>;
        readCart: () => Promise<import("../types.js").Answer>;
        addToCart: (product: {
            id: string;
        }, quantity: number) => Promise<import("../types.js").Answer>;
        placeOrder: () => Promise<import("../types.js").Answer>;
        pay: (orderId: string, body?: object) => Promise<import("../types.js").Answer>;
        requests: {
            addToCart: (product: {
                id: string;
            }, quantity: number) => import("../types.js").Request;
            placeOrder: () => import("../types.js").Request;
            pay: (orderId: string) => import("../types.js").Request;
        };
        token?: string | undefined;
        userId?: string | undefined;
        namesUser?: boolean;
        email?: string;
        password?: string;
    };
    bob: {
        signed: (request: import("../types.js").Request) => import("../types.js").Request;
        send: (request: import("../types.js").Request) => Promise<import("../types.js").Answer>;
        get: (path: string, query?: Record<string, string | number>) => Promise<import("../types.js").Answer>;
        post: (path: string, body?: unknown) => Promise<import("../types.js").Answer>;
        patch: (path: string, body: unknown) => Promise<import("../types.js").Answer>;
        delete: (path: string) => Promise<import("../types.js").Answer>;
        readCart: () => Promise<import("../types.js").Answer>;
        addToCart: (product: {
            id: string;
        }, quantity: number) => Promise<import("../types.js").Answer>;
        placeOrder: () => Promise<import("../types.js").Answer>;
        pay: (orderId: string, body?: object) => Promise<import("../types.js").Answer>;
        requests: {
            addToCart: (product: {
                id: string;
            }, quantity: number) => import("../types.js").Request;
            placeOrder: () => import("../types.js").Request;
            pay: (orderId: string) => import("../types.js").Request;
        };
        token?: string | undefined;
        userId?: string | undefined;
        namesUser?: boolean;
        email?: string;
        password?: string;
    };
    product: any;
    order: any;
    itemId: any;
}>;
/** @typedef {Awaited<ReturnType<typeof prepareStage>>} Stage */
/**
 * The stage as it is read now, and how many products there are.
 *
 * @param {Stage} stage
 */
export function stateOf({ admin, anyone, ana, bob, product }: Stage): Promise<any[][]>;
export type Context = import("../context.js").Context;
export type Stage = Awaited<ReturnType<typeof prepareStage>>;
