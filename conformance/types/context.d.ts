/**
 * What a case works with: people, goods, and choices that repeat for the same seed.
 *
 * @param {object} parts
 * @param {import('./client.js').Client} parts.client
 * @param {import('./cast.js').Cast} parts.cast
 * @param {import('./crowd.js').Crowd} parts.crowd
 * @param {Map<unknown, Promise<any>>} parts.kept what the cases of a profile share
 * @param {() => Promise<void>} parts.checkUsers
 * @param {import('./server-commands.js').ServerCommands} parts.server
 * @param {import('./types.js').Profile} parts.profile
 * @param {string} parts.caseName
 * @param {number} parts.seed
 */
export function createContext(parts: {
    client: import("./client.js").Client;
    cast: import("./cast.js").Cast;
    crowd: import("./crowd.js").Crowd;
    kept: Map<unknown, Promise<any>>;
    checkUsers: () => Promise<void>;
    server: import("./server-commands.js").ServerCommands;
    profile: import("./types.js").Profile;
    caseName: string;
    seed: number;
}): {
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
    random: {
        integer: (min: number, max: number) => number;
    };
    server: {
        kill(): Promise<void>;
        start(): Promise<void>;
    };
    wire: {
        host: string;
        origin: string;
        target: (path: string) => string;
        send: (lines: string[], body?: Body, { waitMs }?: {
            waitMs?: number;
        }) => Promise<Answer[]>;
    };
    newProduct: (fields?: {
        name?: string;
        priceCents?: number;
        stock?: number;
        [field: string]: unknown;
    }) => Promise<any>;
    readShelf: () => AsyncGenerator<{
        list: any[];
        answer: import("./types.js").Answer;
    }, void, unknown>;
    onTheShelf: (wanted: Record<string, unknown>) => Promise<{
        product: any;
        answer: import("./types.js").Answer;
    }>;
    newName: () => string;
    /** A category that no other product has. */
    newCategory: () => string;
    newAccount: () => {
        email: string;
        password: string;
        name: string;
    };
    /** Whether all requests are of one user, whom the server knows. */
    hasOneUser: boolean;
    newShopper(): Promise<{
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
    /** Many shoppers with empty carts. @param {number} count */
    newCrowd(count: number): Promise<{
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
    sendTogether: (requests: import("./types.js").Request[]) => Promise<import("./types.js").Answer[]>;
    /** Somebody with this token, right or wrong. @param {string} token */
    asHolderOf: (token: string) => {
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
    /** @param {{ id: string }} product @returns {Promise<number>} */
    stockOf(product: {
        id: string;
    }): Promise<number>;
    /**
     * Made by the first case that asks for it, for all cases of the profile.
     *
     * @template Made
     * @param {(ctx: Context) => Promise<Made>} make
     * @returns {Promise<Made>}
     */
    once<Made>(make: (ctx: Context) => Promise<Made>): Promise<Made>;
};
/** @typedef {ReturnType<typeof createContext>} Context */
/**
 * Path and query of the next page, from the `Link` header.
 *
 * @param {import('./types.js').Answer} answer
 * @returns {string | undefined}
 */
export function nextPage(answer: import("./types.js").Answer): string | undefined;
export type Context = ReturnType<typeof createContext>;
