/**
 * Shoppers for the concurrent cases. Registering costs the server a password hash each, so a
 * shopper whose cart is empty again takes part again.
 *
 * @param {import('./cast.js').Cast} cast
 */
export function createCrowd(cast: import("./cast.js").Cast): {
    /** @param {number} count @param {{ namesUser: boolean }} how */
    gather(count: number, how: {
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
    }[]>;
};
export type Crowd = ReturnType<typeof createCrowd>;
