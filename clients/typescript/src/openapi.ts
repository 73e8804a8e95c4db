// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// Made by `npm run client:types` from the document of the API. Do not edit.

export interface paths {
    readonly "/api/products": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the products on the shelf */
        readonly get: operations["listProducts"];
        readonly put?: never;
        /**
         * Put a new product on the shelf
         * @description Only for an admin, or a key.
         */
        readonly post: operations["addProduct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/products/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read a product */
        readonly get: operations["getProduct"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Take a product off the shelf; old orders keep it
         * @description Only for an admin, or a key. An archived product cannot be bought and does not come back.
         */
        readonly delete: operations["archiveProduct"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change the given fields of a product
         * @description Only for an admin, or a key. What is not given stays as it is, and so does the address. A `stock` that is set counts as a correction; `POST /api/products/{id}/stock` moves it without having to know what it is.
         */
        readonly patch: operations["changeProduct"];
        readonly trace?: never;
    };
    readonly "/api/products/{id}/stock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the movements of the stock, newest first
         * @description Only for an admin, or a key. All of them together are the stock. `reference` is the order of a sale, `createdBy` the account or key that did it.
         */
        readonly get: operations["listStockMovements"];
        readonly put?: never;
        /**
         * Add pieces to the stock, or take some away
         * @description Only for an admin, or a key. It adds to what is there at that moment, whatever was sold meanwhile. More than there is cannot be taken: 409 `OUT_OF_STOCK`.
         */
        readonly post: operations["moveStock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/categories": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the categories and how many products each has */
        readonly get: operations["listCategories"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cart": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the cart */
        readonly get: operations["getCart"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cart/items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put more of a product in the cart
         * @description More than there is in stock is allowed: the order decides. A line holds at most 99 pieces, a cart 100 lines.
         */
        readonly post: operations["addCartItem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cart/items/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take a line out of the cart */
        readonly delete: operations["removeCartItem"];
        readonly options?: never;
        readonly head?: never;
        /** Set the quantity of a line */
        readonly patch: operations["changeCartItem"];
        readonly trace?: never;
    };
    readonly "/api/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List your own orders, newest first
         * @description A key that names no user gets all orders of the shop.
         */
        readonly get: operations["listOrders"];
        readonly put?: never;
        /**
         * Turn the cart into an order
         * @description All or nothing: stock goes down, names and prices are copied, the cart is emptied. If one line cannot be filled, nothing changes.
         */
        readonly post: operations["placeOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/orders/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read an order
         * @description Somebody else's order is not found, as one that does not exist.
         */
        readonly get: operations["getOrder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/payments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pay an order by card; `id` is that of the order
         * @description Once and no more: of payments that arrive together one is taken.
         */
        readonly post: operations["payOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/auth/register": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Open an account */
        readonly post: operations["registerUser"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/auth/login": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Get a token for an address and its password */
        readonly post: operations["logIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/auth/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the password
         * @description Ends every session and every token of the account, the one that was sent included.
         */
        readonly post: operations["changePassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/auth/sign-out-everywhere": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End every session and every token of the account
         * @description The one that was sent included.
         */
        readonly post: operations["signOutEverywhere"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who is calling, and how many pieces are in their cart
         * @description Made for the head of the shop's own pages: nobody has to be signed in.
         */
        readonly get: operations["getSession"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the keys, newest first
         * @description Only for an admin, or a key. Without the keys themselves, which nobody can read again.
         */
        readonly get: operations["listKeys"];
        readonly put?: never;
        /**
         * Make a key for a program
         * @description Only for an admin, or with a key, which gives away only scopes that it has. The answer is the one place where the key is: keep it.
         */
        readonly post: operations["makeKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/keys/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke a key for good
         * @description Only for an admin, or a key. It is refused from then on, and stays in the list.
         */
        readonly delete: operations["revokeKey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/users/{userId}/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the active sessions of an account, newest first
         * @description Sign-ins of browsers, and tokens of the API. For the account itself and for admins; anybody else's account is not found.
         */
        readonly get: operations["listSessions"];
        readonly put?: never;
        readonly post?: never;
        /**
         * End every session and every token of an account
         * @description For the account itself and for admins; anybody else's account is not found.
         */
        readonly delete: operations["endSessions"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/users/{userId}/sessions/{sessionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * End one session of an account
         * @description Its token is refused from then on. For the account itself and for admins; anybody else's account is not found.
         */
        readonly delete: operations["endOneSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** As `/api/health/live` */
        readonly get: operations["health"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/health/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the process answers at all */
        readonly get: operations["live"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/health/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether the shop can take an order now
         * @description It reads and can write its database, and is not stopping.
         */
        readonly get: operations["ready"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** This document */
        readonly get: operations["openApi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Problem: {
            /** @description Leads to the explanation of the code: `/docs/errors/<code>`. */
            readonly type: string;
            readonly title: string;
            /** @description The status of the answer. */
            readonly status: number;
            readonly detail: string;
            /** @description The path that was asked for. */
            readonly instance: string;
            /** @description The exact word: what to compare. One of `VALIDATION_FAILED`, `BAD_REQUEST`, `INVALID_JSON`, `MAX_QUANTITY_EXCEEDED`, `CART_EMPTY`, `IDEMPOTENCY_KEY_INVALID`, `UNAUTHORIZED`, `INVALID_CREDENTIALS`, `PAYMENT_DECLINED`, `FORBIDDEN`, `NOT_FOUND`, `PRODUCT_NOT_FOUND`, `METHOD_NOT_ALLOWED`, `REQUEST_TIMEOUT`, `EMAIL_TAKEN`, `TOTAL_CHANGED`, `OUT_OF_STOCK`, `CART_FULL`, `ALREADY_PAID`, `IDEMPOTENCY_IN_PROGRESS`, `PRECONDITION_FAILED`, `PAYLOAD_TOO_LARGE`, `UNSUPPORTED_MEDIA_TYPE`, `MISDIRECTED_REQUEST`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMITED`, `HEADERS_TOO_LARGE`, `INTERNAL_ERROR`, `UNAVAILABLE`; there may be more one day. */
            readonly code: "VALIDATION_FAILED" | "BAD_REQUEST" | "INVALID_JSON" | "MAX_QUANTITY_EXCEEDED" | "CART_EMPTY" | "IDEMPOTENCY_KEY_INVALID" | "UNAUTHORIZED" | "INVALID_CREDENTIALS" | "PAYMENT_DECLINED" | "FORBIDDEN" | "NOT_FOUND" | "PRODUCT_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "REQUEST_TIMEOUT" | "EMAIL_TAKEN" | "TOTAL_CHANGED" | "OUT_OF_STOCK" | "CART_FULL" | "ALREADY_PAID" | "IDEMPOTENCY_IN_PROGRESS" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "MISDIRECTED_REQUEST" | "IDEMPOTENCY_KEY_REUSED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "UNAVAILABLE" | (string & {});
            /** @description A sentence that may be shown to people. */
            readonly message: string;
            /** @description Names this one request in the log of the shop. */
            readonly requestId: string;
            readonly details?: components["schemas"]["ProblemDetails"];
        };
        readonly ProblemDetails: {
            /** @description `VALIDATION_FAILED`: every bad field. */
            readonly errors?: readonly {
                readonly path: string;
                readonly reason: string;
            }[];
            /** @description `FORBIDDEN`: what the key lacks. */
            readonly scope?: string;
            /** @description `MAX_QUANTITY_EXCEEDED`: how many are in the line. */
            readonly present?: number;
            /** @description `MAX_QUANTITY_EXCEEDED`: how many more were asked for. */
            readonly requested?: number;
            /** @description `MAX_QUANTITY_EXCEEDED`, `CART_FULL`: the most there may be. */
            readonly maximum?: number;
            /** @description `PRECONDITION_FAILED`: the product as it is now. */
            readonly current?: {
                readonly version: number;
                readonly name: string;
                readonly description: string;
                readonly category: string;
                readonly priceCents: number;
                readonly stock: number;
                readonly image: string;
            };
            /** @description `RATE_LIMITED`: as in `Retry-After`. */
            readonly retryAfterSeconds?: number;
            /** @description `TOTAL_CHANGED`: the total that was reviewed. */
            readonly expectedTotalCents?: number;
            /** @description `TOTAL_CHANGED`: what the order would cost now. */
            readonly totalCents?: number;
            /** @description `OUT_OF_STOCK`: every line that cannot be filled. */
            readonly items?: readonly {
                readonly productId: string;
                readonly name: string;
                readonly requested: number;
                readonly available: number;
            }[];
        };
        readonly Product: {
            readonly id: string;
            readonly slug: string;
            readonly name: string;
            readonly description: string;
            readonly category: string;
            readonly priceCents: number;
            readonly currency: string;
            readonly stock: number;
            readonly image: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly updatedAt: string;
        };
        readonly StockMovement: {
            readonly delta: number;
            /** @description One of `initial`, `order`, `correction`, `restock`, `returned`; there may be more one day. */
            readonly reason: "initial" | "order" | "correction" | "restock" | "returned" | (string & {});
            readonly reference: string | null;
            readonly createdBy: string | null;
            /** Format: date-time */
            readonly createdAt: string;
        };
        readonly Category: {
            readonly category: string;
            readonly total: number;
        };
        readonly Cart: {
            readonly userId: string | null;
            readonly items: readonly components["schemas"]["CartItem"][];
            readonly totalCents: number;
            readonly currency: string;
        };
        readonly CartItem: {
            readonly id: string;
            readonly productId: string;
            readonly slug: string;
            readonly name: string;
            readonly image: string;
            readonly priceCents: number;
            readonly quantity: number;
            readonly available: number;
        };
        readonly Order: {
            readonly id: string;
            readonly userId: string | null;
            /** @description One of `PENDING_PAYMENT`, `PAID`; there may be more one day. */
            readonly status: "PENDING_PAYMENT" | "PAID" | (string & {});
            readonly totalCents: number;
            readonly currency: string;
            readonly items: readonly components["schemas"]["OrderItem"][];
            /** Format: email */
            readonly email: string | null;
            readonly shippingAddress: components["schemas"]["ShippingAddress"] | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly paidAt: string | null;
        };
        readonly OrderItem: {
            readonly productId: string;
            readonly name: string;
            readonly priceCents: number;
            readonly quantity: number;
        };
        readonly ShippingAddress: {
            readonly name: string;
            readonly line1: string;
            readonly line2?: string;
            readonly postalCode: string;
            readonly city: string;
            /** @description ISO 3166-1 alpha-2. */
            readonly country: string;
        };
        readonly User: {
            readonly id: string;
            /** Format: email */
            readonly email: string;
            readonly name: string;
            /** @description One of `shopper`, `admin`; there may be more one day. */
            readonly role: "shopper" | "admin" | (string & {});
        };
        readonly Login: {
            readonly token: string;
            /** @description One of `Bearer`; there may be more one day. */
            readonly tokenType: "Bearer" | (string & {});
            /** @description In seconds. */
            readonly expiresIn: number;
            readonly user: components["schemas"]["User"];
        };
        readonly Session: {
            readonly user: components["schemas"]["User"] | null;
            readonly cartQuantity: number;
        };
        readonly NewKey: {
            readonly id: string;
            readonly name: string;
            readonly scopes: readonly ("catalog:write" | "orders:read" | "orders:write" | "payments:write" | "keys:manage" | (string & {}))[];
            /** Format: date-time */
            readonly createdAt: string;
            readonly createdBy: string;
            /** Format: date-time */
            readonly lastUsedAt: string | null;
            /** Format: date-time */
            readonly revokedAt: string | null;
            readonly key: string;
        };
        readonly Key: {
            readonly id: string;
            readonly name: string;
            readonly scopes: readonly ("catalog:write" | "orders:read" | "orders:write" | "payments:write" | "keys:manage" | (string & {}))[];
            /** Format: date-time */
            readonly createdAt: string;
            readonly createdBy: string;
            /** Format: date-time */
            readonly lastUsedAt: string | null;
            /** Format: date-time */
            readonly revokedAt: string | null;
        };
        readonly ActiveSession: {
            readonly id: string;
            readonly userId: string;
            /** @description One of `browser`, `api`; there may be more one day. */
            readonly kind: "browser" | "api" | (string & {});
            readonly agent: string | null;
            readonly network: string | null;
            /** Format: date-time */
            readonly startedAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
        };
    };
    responses: {
        /** @description 400 `VALIDATION_FAILED`: A field is missing, has a value that it cannot have, or is not known; or the address of the request is malformed. */
        readonly ValidationFailed: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 401 `UNAUTHORIZED`: The request says nothing about who is calling, or brings a token or key that does not count: expired, changed, revoked, or of another shop. */
        readonly Unauthorized: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 400 `VALIDATION_FAILED`: A field is missing, has a value that it cannot have, or is not known; or the address of the request is malformed.
         *
         *     400 `BAD_REQUEST`: The request is no HTTP, its headers contradict each other, its form cannot be read, or it has one that only the shop itself or a trusted proxy may set.
         *
         *     400 `INVALID_JSON`: The body says that it is `application/json` and cannot be read as that without doubt: it is cut off, not in UTF-8, begins with a byte order mark, says a member twice, or is nested over 32 deep.
         *
         *     400 `IDEMPOTENCY_KEY_INVALID`: The `Idempotency-Key` is empty, longer than 255 characters, has one that is not printable ASCII, or was sent twice.
         *
         *     403 `FORBIDDEN`: The caller is known and may not do this: it is for admins, it is for somebody else, a key lacks a scope, or a session was used from the page of another site.
         *
         *     405 `METHOD_NOT_ALLOWED`: The address is there, but not with this method.
         *
         *     408 `REQUEST_TIMEOUT`: The request was not there as a whole within 15 seconds.
         *
         *     413 `PAYLOAD_TOO_LARGE`: The body is larger than 64 KiB.
         *
         *     415 `UNSUPPORTED_MEDIA_TYPE`: There is a body, and its `Content-Type` is not `application/json` in UTF-8, or it is compressed.
         *
         *     421 `MISDIRECTED_REQUEST`: The `Host` of the request is not the name of this shop.
         *
         *     429 `RATE_LIMITED`: There were more requests of this caller in a minute than the shop allows, too many wrong passwords for this account or from this address, too many new accounts, or so many with an `Idempotency-Key` that no more answers are kept for this caller. Nothing was done.
         *
         *     431 `HEADERS_TOO_LARGE`: The headers of the request are larger than 16 KiB together.
         *
         *     500 `INTERNAL_ERROR`: Something failed that nobody expected. What it was is in the log of the shop, beside the `requestId`.
         *
         *     503 `UNAVAILABLE`: The database cannot be reached or is busy, or too many people log in or register at the same moment. What you sent was not done.
         */
        readonly Refused: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly Allow: components["headers"]["Allow"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate-Scope"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 404 `PRODUCT_NOT_FOUND`: There is no product with this id on the shelf; it may have been archived. */
        readonly ProductNotFound: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 403 `FORBIDDEN`: The caller is known and may not do this: it is for admins, it is for somebody else, a key lacks a scope, or a session was used from the page of another site. */
        readonly Forbidden: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate-Scope"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 409 `IDEMPOTENCY_IN_PROGRESS`: A request with the same `Idempotency-Key` has not been answered yet. This one was not done. */
        readonly IdempotencyInProgress: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 422 `IDEMPOTENCY_KEY_REUSED`: The `Idempotency-Key` was used in the last 30 days, with the same method and path but another body or query. This request was not done. */
        readonly IdempotencyKeyReused: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 412 `PRECONDITION_FAILED`: The product is no longer as one of the tags in `If-Match` says: somebody changed it, or its stock moved. Nothing was done. */
        readonly PreconditionFailed: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 409 `OUT_OF_STOCK`: The stock does not reach for at least one line of the cart. No order was made, and the cart is as it was.
         *
         *     409 `IDEMPOTENCY_IN_PROGRESS`: A request with the same `Idempotency-Key` has not been answered yet. This one was not done.
         */
        readonly OutOfStockOrIdempotencyInProgress: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 404 `NOT_FOUND`: There is nothing at this address, or no such thing for this caller: what belongs to somebody else is answered the same. */
        readonly NotFound: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 400 `VALIDATION_FAILED`: A field is missing, has a value that it cannot have, or is not known; or the address of the request is malformed.
         *
         *     400 `MAX_QUANTITY_EXCEEDED`: More of a product was added than one line of a cart may hold, together with what is in it already.
         */
        readonly ValidationFailedOrMaxQuantityExceeded: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 404 `NOT_FOUND`: There is nothing at this address, or no such thing for this caller: what belongs to somebody else is answered the same.
         *
         *     404 `PRODUCT_NOT_FOUND`: There is no product with this id on the shelf; it may have been archived.
         */
        readonly NotFoundOrProductNotFound: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 409 `CART_FULL`: Another product was added to a cart that has as many as it may have, or an order was placed from one that has more.
         *
         *     409 `IDEMPOTENCY_IN_PROGRESS`: A request with the same `Idempotency-Key` has not been answered yet. This one was not done.
         */
        readonly CartFullOrIdempotencyInProgress: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 400 `VALIDATION_FAILED`: A field is missing, has a value that it cannot have, or is not known; or the address of the request is malformed.
         *
         *     400 `CART_EMPTY`: An order was placed from a cart with nothing in it. Placing an order empties the cart, so a second try finds none.
         */
        readonly ValidationFailedOrCartEmpty: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 409 `TOTAL_CHANGED`: An order was placed with the `expectedTotalCents` that somebody had reviewed, and would cost something else now: a price or the cart has changed. Nothing was ordered.
         *
         *     409 `OUT_OF_STOCK`: The stock does not reach for at least one line of the cart. No order was made, and the cart is as it was.
         *
         *     409 `CART_FULL`: Another product was added to a cart that has as many as it may have, or an order was placed from one that has more.
         *
         *     409 `IDEMPOTENCY_IN_PROGRESS`: A request with the same `Idempotency-Key` has not been answered yet. This one was not done.
         */
        readonly TotalChangedOrOutOfStockOrCartFullOrIdempotencyInProgress: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 402 `PAYMENT_DECLINED`: The payment provider refused the card. The order stays as it was and nothing was taken. */
        readonly PaymentDeclined: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 409 `ALREADY_PAID`: The order was paid before, by this caller or by somebody at the same moment. Nothing was taken twice.
         *
         *     409 `IDEMPOTENCY_IN_PROGRESS`: A request with the same `Idempotency-Key` has not been answered yet. This one was not done.
         */
        readonly AlreadyPaidOrIdempotencyInProgress: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 409 `EMAIL_TAKEN`: Somebody registers with an e-mail address that has an account.
         *
         *     409 `IDEMPOTENCY_IN_PROGRESS`: A request with the same `Idempotency-Key` has not been answered yet. This one was not done.
         */
        readonly EmailTakenOrIdempotencyInProgress: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 401 `UNAUTHORIZED`: The request says nothing about who is calling, or brings a token or key that does not count: expired, changed, revoked, or of another shop.
         *
         *     401 `INVALID_CREDENTIALS`: There is no account with this address and this password, and which of the two is wrong is not told; or the current password that was given for a change is wrong.
         */
        readonly UnauthorizedOrInvalidCredentials: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 503 `UNAVAILABLE`: The database cannot be reached or is busy, or too many people log in or register at the same moment. What you sent was not done. */
        readonly Unavailable: {
            headers: {
                readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                readonly "Cache-Control": components["headers"]["Cache-Control"];
                readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
         * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
         */
        readonly "Idempotency-Key": string;
        /**
         * @description Does it only while the product is as one of these tags says; otherwise 412 `PRECONDITION_FAILED`.
         * @example "7-42"
         */
        readonly "If-Match": string;
        /**
         * @description Tags of what the caller has: where one is that of the answer, it is 304.
         * @example "7-42"
         */
        readonly "If-None-Match": string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this one request, in the log of the shop too.
         * @example 7d4f9a52-1c0b-4f0e-9b57-0f6a0e6b8f11
         */
        readonly "X-Request-Id": string;
        /**
         * @description `no-store` for what is told to one caller, `no-cache` for what all are told.
         * @example no-store
         */
        readonly "Cache-Control": string;
        /**
         * @description Whose pages may read the answer: `*` for the catalogue and this document, else an origin that the shop has named.
         * @example *
         */
        readonly "Access-Control-Allow-Origin": string;
        /**
         * @description The path of what was made.
         * @example /api/orders/order_3k9x2m7q1w8e5r4t6y0ui
         */
        readonly Location: string;
        /**
         * @description The address of the next page as `<https://…>; rel="next"` (RFC 8288), while there is one.
         * @example <https://shop.example/api/products?limit=24&cursor=WyIiLCJwcm9kXzEiXQ>; rel="next"
         */
        readonly Link: string;
        /**
         * @description How many match on all pages together. Only with `count=true`.
         * @example 72
         */
        readonly "X-Total-Count": number;
        /**
         * @description How to say who is calling.
         * @example Bearer realm="openshelf"
         */
        readonly "WWW-Authenticate": string;
        /**
         * @description Names the state of what was answered: for `If-None-Match` and, where there is one, `If-Match` (RFC 9110).
         * @example "7-42"
         */
        readonly ETag: string;
        /**
         * @description The scope that the key lacks (RFC 6750), where that is the reason.
         * @example Bearer error="insufficient_scope", scope="orders:read"
         */
        readonly "WWW-Authenticate-Scope": string;
        /**
         * @description With 405: the methods that this address knows.
         * @example HEAD, GET, POST
         */
        readonly Allow: string;
        /**
         * @description With 429, 503 and `IDEMPOTENCY_IN_PROGRESS`: after how many seconds to send the same again.
         * @example 1
         */
        readonly "Retry-After": number;
        /**
         * @description How many requests a caller has in a minute, where somebody is known to call.
         * @example 6000
         */
        readonly "RateLimit-Limit": number;
        /**
         * @description How many of them are left.
         * @example 5999
         */
        readonly "RateLimit-Remaining": number;
        /**
         * @description After how many seconds all of them are there again.
         * @example 60
         */
        readonly "RateLimit-Reset": number;
        /**
         * @description `true` when nothing was done: this is the answer to the first request with this key.
         * @example true
         */
        readonly "Idempotent-Replayed": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listProducts: {
        readonly parameters: {
            readonly query?: {
                /** @description Words of which each must begin a word in name, category or description, whatever its case and accents. At most eight count; those beyond are ignored. */
                readonly q?: string;
                /** @description Only this category. */
                readonly category?: string;
                /** @description What comes first. Without it the newest does, and in a search what fits best: every word in the name, whole ones before beginnings, then in category or description, each with the newest first. */
                readonly sort?: "newest" | "price-asc" | "price-desc" | "name";
                /** @description How many on a page. */
                readonly limit?: number;
                /** @description Where the page starts: taken from `Link`, and opaque. */
                readonly cursor?: string;
                /** @description Whether to count all that match, into `X-Total-Count`. */
                readonly count?: boolean;
            };
            readonly header?: {
                /**
                 * @description Tags of what the caller has: where one is that of the answer, it is 304.
                 * @example "7-42"
                 */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of products; `Link` leads to the next, `X-Total-Count` has the total */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly Link: components["headers"]["Link"];
                    readonly "X-Total-Count": components["headers"]["X-Total-Count"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "prod_5h2k8w1q9z3x7c4v6b0nm",
                     *         "slug": "blue-harbour",
                     *         "name": "Blue Harbour",
                     *         "description": "Two inks on 250 g paper.",
                     *         "category": "posters",
                     *         "priceCents": 1250,
                     *         "currency": "EUR",
                     *         "stock": 5,
                     *         "image": "/art/posters/blue-harbour.svg",
                     *         "createdAt": "2026-01-12T09:30:00.000Z",
                     *         "updatedAt": "2026-01-12T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Product"][];
                };
            };
            /** @description The caller has it already: nothing changed since the tag that was sent */
            readonly 304: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly addProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Blue Harbour",
                 *       "priceCents": 1250,
                 *       "stock": 5,
                 *       "category": "posters"
                 *     }
                 */
                readonly "application/json": {
                    /** @description What it is called. */
                    readonly name: string;
                    /**
                     * @description What there is to say about it.
                     * @default
                     */
                    readonly description?: string;
                    /**
                     * @description Where it stands on the shelf, as a word for an address: `posters`.
                     * @default other
                     */
                    readonly category?: string;
                    /** @description In the smallest units of the shop's currency: cents, or yen. */
                    readonly priceCents: number;
                    /** @description How many pieces there are. */
                    readonly stock: number;
                    /** @description A path of this shop or an https address. Without one a picture is drawn. */
                    readonly image?: string;
                    /** @description The word for its address. Without one it is made from the name; a taken one gets a number. */
                    readonly slug?: string;
                };
            };
        };
        readonly responses: {
            /** @description The new product; `Location` is its address */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly Location: components["headers"]["Location"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prod_5h2k8w1q9z3x7c4v6b0nm",
                     *       "slug": "blue-harbour",
                     *       "name": "Blue Harbour",
                     *       "description": "Two inks on 250 g paper.",
                     *       "category": "posters",
                     *       "priceCents": 1250,
                     *       "currency": "EUR",
                     *       "stock": 5,
                     *       "image": "/art/posters/blue-harbour.svg",
                     *       "createdAt": "2026-01-12T09:30:00.000Z",
                     *       "updatedAt": "2026-01-12T09:30:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["IdempotencyInProgress"];
            readonly 422: components["responses"]["IdempotencyKeyReused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly getProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Tags of what the caller has: where one is that of the answer, it is 304.
                 * @example "7-42"
                 */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            readonly path: {
                /** @description The id of the product. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The product */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prod_5h2k8w1q9z3x7c4v6b0nm",
                     *       "slug": "blue-harbour",
                     *       "name": "Blue Harbour",
                     *       "description": "Two inks on 250 g paper.",
                     *       "category": "posters",
                     *       "priceCents": 1250,
                     *       "currency": "EUR",
                     *       "stock": 5,
                     *       "image": "/art/posters/blue-harbour.svg",
                     *       "createdAt": "2026-01-12T09:30:00.000Z",
                     *       "updatedAt": "2026-01-12T09:30:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
            /** @description The caller has it already: nothing changed since the tag that was sent */
            readonly 304: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["ProductNotFound"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly archiveProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description Does it only while the product is as one of these tags says; otherwise 412 `PRECONDITION_FAILED`.
                 * @example "7-42"
                 */
                readonly "If-Match"?: components["parameters"]["If-Match"];
            };
            readonly path: {
                /** @description The id of the product. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is archived */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ProductNotFound"];
            readonly 409: components["responses"]["IdempotencyInProgress"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["IdempotencyKeyReused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly changeProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description Does it only while the product is as one of these tags says; otherwise 412 `PRECONDITION_FAILED`.
                 * @example "7-42"
                 */
                readonly "If-Match"?: components["parameters"]["If-Match"];
            };
            readonly path: {
                /** @description The id of the product. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "stock": 5
                 *     }
                 */
                readonly "application/json": {
                    /** @description What it is called. */
                    readonly name?: string;
                    /** @description What there is to say about it. */
                    readonly description?: string;
                    /** @description Where it stands on the shelf, as a word for an address: `posters`. */
                    readonly category?: string;
                    /** @description In the smallest units of the shop's currency: cents, or yen. */
                    readonly priceCents?: number;
                    /** @description How many pieces there are. */
                    readonly stock?: number;
                    /** @description A path of this shop or an https address. Without one a picture is drawn. */
                    readonly image?: string;
                };
            };
        };
        readonly responses: {
            /** @description The changed product */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prod_5h2k8w1q9z3x7c4v6b0nm",
                     *       "slug": "blue-harbour",
                     *       "name": "Blue Harbour",
                     *       "description": "Two inks on 250 g paper.",
                     *       "category": "posters",
                     *       "priceCents": 1250,
                     *       "currency": "EUR",
                     *       "stock": 5,
                     *       "image": "/art/posters/blue-harbour.svg",
                     *       "createdAt": "2026-01-12T09:30:00.000Z",
                     *       "updatedAt": "2026-01-12T09:30:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ProductNotFound"];
            readonly 409: components["responses"]["IdempotencyInProgress"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["IdempotencyKeyReused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly listStockMovements: {
        readonly parameters: {
            readonly query?: {
                /** @description How many on a page. */
                readonly limit?: number;
                /** @description Where the page starts: taken from `Link`, and opaque. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the product. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of movements; `Link` leads to the next */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "delta": -2,
                     *         "reason": "order",
                     *         "reference": "order_3k9x2m7q1w8e5r4t6y0ui",
                     *         "createdBy": "user_8d1f5g3h7j9k2l4z6x0cv",
                     *         "createdAt": "2026-01-12T10:00:00.000Z"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["StockMovement"][];
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ProductNotFound"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly moveStock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description Does it only while the product is as one of these tags says; otherwise 412 `PRECONDITION_FAILED`.
                 * @example "7-42"
                 */
                readonly "If-Match"?: components["parameters"]["If-Match"];
            };
            readonly path: {
                /** @description The id of the product. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "delta": 20,
                 *       "reason": "restock"
                 *     }
                 */
                readonly "application/json": {
                    /** @description How many pieces more, or with a minus fewer; not 0. */
                    readonly delta: number;
                    /**
                     * @description Why: new pieces, some that came back, or a count that was wrong.
                     * @enum {string}
                     */
                    readonly reason: "correction" | "restock" | "returned";
                };
            };
        };
        readonly responses: {
            /** @description The product with the stock as it is now */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "prod_5h2k8w1q9z3x7c4v6b0nm",
                     *       "slug": "blue-harbour",
                     *       "name": "Blue Harbour",
                     *       "description": "Two inks on 250 g paper.",
                     *       "category": "posters",
                     *       "priceCents": 1250,
                     *       "currency": "EUR",
                     *       "stock": 5,
                     *       "image": "/art/posters/blue-harbour.svg",
                     *       "createdAt": "2026-01-12T09:30:00.000Z",
                     *       "updatedAt": "2026-01-12T09:30:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ProductNotFound"];
            readonly 409: components["responses"]["OutOfStockOrIdempotencyInProgress"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["IdempotencyKeyReused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly listCategories: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Tags of what the caller has: where one is that of the answer, it is 304.
                 * @example "7-42"
                 */
                readonly "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every category with a product on the shelf, in alphabetical order */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "category": "posters",
                     *         "total": 12
                     *       },
                     *       {
                     *         "category": "tiles",
                     *         "total": 8
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Category"][];
                };
            };
            /** @description The caller has it already: nothing changed since the tag that was sent */
            readonly 304: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly getCart: {
        readonly parameters: {
            readonly query?: {
                /** @description Whose cart: a key has to say, an admin may. Left out, it is that of the caller. */
                readonly userId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The cart as it is now */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userId": "user_8d1f5g3h7j9k2l4z6x0cv",
                     *       "items": [
                     *         {
                     *           "id": "item_2q4w6e8r0t1y3u5i7o9pa",
                     *           "productId": "prod_5h2k8w1q9z3x7c4v6b0nm",
                     *           "slug": "blue-harbour",
                     *           "name": "Blue Harbour",
                     *           "image": "/art/posters/blue-harbour.svg",
                     *           "priceCents": 1250,
                     *           "quantity": 2,
                     *           "available": 5
                     *         }
                     *       ],
                     *       "totalCents": 2500,
                     *       "currency": "EUR"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Cart"];
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly addCartItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "productId": "prod_5h2k8w1q9z3x7c4v6b0nm",
                 *       "quantity": 2
                 *     }
                 */
                readonly "application/json": {
                    /** @description What is put in. */
                    readonly productId: string;
                    /** @description How many more. */
                    readonly quantity: number;
                    /** @description Whose cart: a key has to say, an admin may. Left out, it is that of the caller. */
                    readonly userId?: string;
                };
            };
        };
        readonly responses: {
            /** @description The cart as it is now */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userId": "user_8d1f5g3h7j9k2l4z6x0cv",
                     *       "items": [
                     *         {
                     *           "id": "item_2q4w6e8r0t1y3u5i7o9pa",
                     *           "productId": "prod_5h2k8w1q9z3x7c4v6b0nm",
                     *           "slug": "blue-harbour",
                     *           "name": "Blue Harbour",
                     *           "image": "/art/posters/blue-harbour.svg",
                     *           "priceCents": 1250,
                     *           "quantity": 2,
                     *           "available": 5
                     *         }
                     *       ],
                     *       "totalCents": 2500,
                     *       "currency": "EUR"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Cart"];
                };
            };
            readonly 400: components["responses"]["ValidationFailedOrMaxQuantityExceeded"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFoundOrProductNotFound"];
            readonly 409: components["responses"]["CartFullOrIdempotencyInProgress"];
            readonly 422: components["responses"]["IdempotencyKeyReused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly removeCartItem: {
        readonly parameters: {
            readonly query?: {
                /** @description Whose cart: a key has to say, an admin may. Left out, it is that of the caller. */
                readonly userId?: string;
            };
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            readonly path: {
                /** @description The id of the line, not of the product. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The cart as it is now */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userId": "user_8d1f5g3h7j9k2l4z6x0cv",
                     *       "items": [
                     *         {
                     *           "id": "item_2q4w6e8r0t1y3u5i7o9pa",
                     *           "productId": "prod_5h2k8w1q9z3x7c4v6b0nm",
                     *           "slug": "blue-harbour",
                     *           "name": "Blue Harbour",
                     *           "image": "/art/posters/blue-harbour.svg",
                     *           "priceCents": 1250,
                     *           "quantity": 2,
                     *           "available": 5
                     *         }
                     *       ],
                     *       "totalCents": 2500,
                     *       "currency": "EUR"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Cart"];
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyInProgress"];
            readonly 422: components["responses"]["IdempotencyKeyReused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly changeCartItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            readonly path: {
                /** @description The id of the line, not of the product. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "quantity": 3
                 *     }
                 */
                readonly "application/json": {
                    /** @description How many there are to be. */
                    readonly quantity: number;
                    /** @description Whose cart: a key has to say, an admin may. Left out, it is that of the caller. */
                    readonly userId?: string;
                };
            };
        };
        readonly responses: {
            /** @description The cart as it is now */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "userId": "user_8d1f5g3h7j9k2l4z6x0cv",
                     *       "items": [
                     *         {
                     *           "id": "item_2q4w6e8r0t1y3u5i7o9pa",
                     *           "productId": "prod_5h2k8w1q9z3x7c4v6b0nm",
                     *           "slug": "blue-harbour",
                     *           "name": "Blue Harbour",
                     *           "image": "/art/posters/blue-harbour.svg",
                     *           "priceCents": 1250,
                     *           "quantity": 2,
                     *           "available": 5
                     *         }
                     *       ],
                     *       "totalCents": 2500,
                     *       "currency": "EUR"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Cart"];
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyInProgress"];
            readonly 422: components["responses"]["IdempotencyKeyReused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly listOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description Whose orders: a key or an admin may say. Left out, those of the caller. */
                readonly userId?: string;
                /** @description Only orders in this state. */
                readonly status?: "PENDING_PAYMENT" | "PAID";
                /** @description How many on a page. */
                readonly limit?: number;
                /** @description Where the page starts: taken from `Link`, and opaque. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of orders; `Link` leads to the next */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "order_3k9x2m7q1w8e5r4t6y0ui",
                     *         "userId": "user_8d1f5g3h7j9k2l4z6x0cv",
                     *         "status": "PAID",
                     *         "totalCents": 2500,
                     *         "currency": "EUR",
                     *         "items": [
                     *           {
                     *             "productId": "prod_5h2k8w1q9z3x7c4v6b0nm",
                     *             "name": "Blue Harbour",
                     *             "priceCents": 1250,
                     *             "quantity": 2
                     *           }
                     *         ],
                     *         "email": "ana@example.com",
                     *         "shippingAddress": {
                     *           "name": "Ana Silva",
                     *           "line1": "Rua das Flores 12",
                     *           "postalCode": "4050-262",
                     *           "city": "Porto",
                     *           "country": "PT"
                     *         },
                     *         "createdAt": "2026-01-12T10:00:00.000Z",
                     *         "paidAt": "2026-01-12T10:01:00.000Z"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Order"][];
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly placeOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "shippingAddress": {
                 *         "name": "Ana Silva",
                 *         "line1": "Rua das Flores 12",
                 *         "postalCode": "4050-262",
                 *         "city": "Porto",
                 *         "country": "PT"
                 *       }
                 *     }
                 */
                readonly "application/json": {
                    /** @description Whose order: a key has to say, an admin may. Left out, it is that of the caller. */
                    readonly userId?: string;
                    /**
                     * Format: email
                     * @description Where to write about it. Left out, it is the address of the account.
                     */
                    readonly email?: string;
                    /** @description Where it goes. */
                    readonly shippingAddress?: {
                        readonly name: string;
                        readonly line1: string;
                        readonly line2?: string;
                        readonly postalCode: string;
                        readonly city: string;
                        readonly country: string;
                    };
                    /** @description The total that was reviewed: an order that would cost anything else is refused. Left out, any total is accepted. */
                    readonly expectedTotalCents?: number;
                };
            };
        };
        readonly responses: {
            /** @description The new order; `Location` is its address */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "order_3k9x2m7q1w8e5r4t6y0ui",
                     *       "userId": "user_8d1f5g3h7j9k2l4z6x0cv",
                     *       "status": "PENDING_PAYMENT",
                     *       "totalCents": 2500,
                     *       "currency": "EUR",
                     *       "items": [
                     *         {
                     *           "productId": "prod_5h2k8w1q9z3x7c4v6b0nm",
                     *           "name": "Blue Harbour",
                     *           "priceCents": 1250,
                     *           "quantity": 2
                     *         }
                     *       ],
                     *       "email": "ana@example.com",
                     *       "shippingAddress": {
                     *         "name": "Ana Silva",
                     *         "line1": "Rua das Flores 12",
                     *         "postalCode": "4050-262",
                     *         "city": "Porto",
                     *         "country": "PT"
                     *       },
                     *       "createdAt": "2026-01-12T10:00:00.000Z",
                     *       "paidAt": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
            readonly 400: components["responses"]["ValidationFailedOrCartEmpty"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["TotalChangedOrOutOfStockOrCartFullOrIdempotencyInProgress"];
            readonly 422: components["responses"]["IdempotencyKeyReused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly getOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id of the order. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "order_3k9x2m7q1w8e5r4t6y0ui",
                     *       "userId": "user_8d1f5g3h7j9k2l4z6x0cv",
                     *       "status": "PENDING_PAYMENT",
                     *       "totalCents": 2500,
                     *       "currency": "EUR",
                     *       "items": [
                     *         {
                     *           "productId": "prod_5h2k8w1q9z3x7c4v6b0nm",
                     *           "name": "Blue Harbour",
                     *           "priceCents": 1250,
                     *           "quantity": 2
                     *         }
                     *       ],
                     *       "email": "ana@example.com",
                     *       "shippingAddress": {
                     *         "name": "Ana Silva",
                     *         "line1": "Rua das Flores 12",
                     *         "postalCode": "4050-262",
                     *         "city": "Porto",
                     *         "country": "PT"
                     *       },
                     *       "createdAt": "2026-01-12T10:00:00.000Z",
                     *       "paidAt": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly payOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            readonly path: {
                /** @description The id of the order. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "cardNumber": "4242 4242 4242 4242"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * @description The card, with or without spaces. It is passed on and kept nowhere.
                     * @default 4242424242424242
                     */
                    readonly cardNumber?: string;
                };
            };
        };
        readonly responses: {
            /** @description The paid order */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "order_3k9x2m7q1w8e5r4t6y0ui",
                     *       "userId": "user_8d1f5g3h7j9k2l4z6x0cv",
                     *       "status": "PAID",
                     *       "totalCents": 2500,
                     *       "currency": "EUR",
                     *       "items": [
                     *         {
                     *           "productId": "prod_5h2k8w1q9z3x7c4v6b0nm",
                     *           "name": "Blue Harbour",
                     *           "priceCents": 1250,
                     *           "quantity": 2
                     *         }
                     *       ],
                     *       "email": "ana@example.com",
                     *       "shippingAddress": {
                     *         "name": "Ana Silva",
                     *         "line1": "Rua das Flores 12",
                     *         "postalCode": "4050-262",
                     *         "city": "Porto",
                     *         "country": "PT"
                     *       },
                     *       "createdAt": "2026-01-12T10:00:00.000Z",
                     *       "paidAt": "2026-01-12T10:01:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentDeclined"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["AlreadyPaidOrIdempotencyInProgress"];
            readonly 422: components["responses"]["IdempotencyKeyReused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly registerUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "password": "correct horse battery",
                 *       "name": "Ana"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Format: email
                     * @description The address that is logged in with, compared in lower case.
                     */
                    readonly email: string;
                    /** @description 8 to 128 characters, any of them, but none of the commonest passwords. */
                    readonly password: string;
                    /** @description How the shop addresses the person. */
                    readonly name: string;
                };
            };
        };
        readonly responses: {
            /** @description The new account */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "user_8d1f5g3h7j9k2l4z6x0cv",
                     *       "email": "ana@example.com",
                     *       "name": "Ana",
                     *       "role": "shopper"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 409: components["responses"]["EmailTakenOrIdempotencyInProgress"];
            readonly 422: components["responses"]["IdempotencyKeyReused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly logIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "email": "ana@example.com",
                 *       "password": "correct horse battery"
                 *     }
                 */
                readonly "application/json": {
                    /**
                     * Format: email
                     * @description The address of the account.
                     */
                    readonly email: string;
                    /** @description Its password. */
                    readonly password: string;
                };
            };
        };
        readonly responses: {
            /** @description A Bearer token and for how many seconds it counts */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c2VyIn0.c2lnbmVk",
                     *       "tokenType": "Bearer",
                     *       "expiresIn": 3600,
                     *       "user": {
                     *         "id": "user_8d1f5g3h7j9k2l4z6x0cv",
                     *         "email": "ana@example.com",
                     *         "name": "Ana",
                     *         "role": "shopper"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Login"];
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["UnauthorizedOrInvalidCredentials"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly changePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "currentPassword": "correct horse battery",
                 *       "newPassword": "paper and ink"
                 *     }
                 */
                readonly "application/json": {
                    /** @description The password until now. */
                    readonly currentPassword: string;
                    /** @description 8 to 128 characters, any of them, but none of the commonest passwords. */
                    readonly newPassword: string;
                };
            };
        };
        readonly responses: {
            /** @description It is changed: log in anew */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["UnauthorizedOrInvalidCredentials"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["IdempotencyInProgress"];
            readonly 422: components["responses"]["IdempotencyKeyReused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly signOutEverywhere: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description They have ended: log in anew */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["IdempotencyInProgress"];
            readonly 422: components["responses"]["IdempotencyKeyReused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly getSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account, or null, and the number of pieces */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "user_8d1f5g3h7j9k2l4z6x0cv",
                     *         "email": "ana@example.com",
                     *         "name": "Ana",
                     *         "role": "shopper"
                     *       },
                     *       "cartQuantity": 2
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly listKeys: {
        readonly parameters: {
            readonly query?: {
                /** @description How many on a page. */
                readonly limit?: number;
                /** @description Where the page starts: taken from `Link`, and opaque. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of keys; `Link` leads to the next */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "key_6b2n8m4v1c7x3z9l5k0jh",
                     *         "name": "Warehouse",
                     *         "scopes": [
                     *           "orders:read"
                     *         ],
                     *         "createdAt": "2026-01-12T09:00:00.000Z",
                     *         "createdBy": "user_1q5w9e3r7t2y6u0i4o8pa",
                     *         "lastUsedAt": null,
                     *         "revokedAt": null
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Key"][];
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly makeKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Warehouse",
                 *       "scopes": [
                 *         "orders:read"
                 *       ]
                 *     }
                 */
                readonly "application/json": {
                    /** @description Whose it is, for the list of keys. */
                    readonly name: string;
                    /** @description What it opens. */
                    readonly scopes: readonly ("catalog:write" | "orders:read" | "orders:write" | "payments:write" | "keys:manage")[];
                };
            };
        };
        readonly responses: {
            /** @description The new key, to be sent as `Authorization: Bearer <key>` */
            readonly 201: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_6b2n8m4v1c7x3z9l5k0jh",
                     *       "name": "Warehouse",
                     *       "scopes": [
                     *         "orders:read"
                     *       ],
                     *       "createdAt": "2026-01-12T09:00:00.000Z",
                     *       "createdBy": "user_1q5w9e3r7t2y6u0i4o8pa",
                     *       "lastUsedAt": null,
                     *       "revokedAt": null,
                     *       "key": "osk_3fJ8sKq0ZtYw7LhVb2NnXc5RmPd9GgAe1TuIoQyE"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["NewKey"];
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["IdempotencyInProgress"];
            readonly 422: components["responses"]["IdempotencyKeyReused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly revokeKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            readonly path: {
                /** @description The id of the key. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is revoked */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyInProgress"];
            readonly 422: components["responses"]["IdempotencyKeyReused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly listSessions: {
        readonly parameters: {
            readonly query?: {
                /** @description How many on a page. */
                readonly limit?: number;
                /** @description Where the page starts: taken from `Link`, and opaque. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The id of the account. */
                readonly userId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of sessions; `Link` leads to the next */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "tok_4h7k2m9p1s5v8x3z6c0bn",
                     *         "userId": "user_8d1f5g3h7j9k2l4z6x0cv",
                     *         "kind": "browser",
                     *         "agent": "Firefox on Linux",
                     *         "network": "192.0.2.0/24",
                     *         "startedAt": "2026-01-12T09:30:00.000Z",
                     *         "expiresAt": "2026-02-11T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["ActiveSession"][];
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly endSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            readonly path: {
                /** @description The id of the account. */
                readonly userId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description They have ended */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyInProgress"];
            readonly 422: components["responses"]["IdempotencyKeyReused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly endOneSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Makes the request one that may be sent again: a repeat with the same key gets the first answer, for 30 days.
                 * @example 0b7e5c9a-52a4-4d0f-9a3b-3a1f6f0c2d11
                 */
                readonly "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            readonly path: {
                /** @description The id of the account. */
                readonly userId: string;
                /** @description The `id` of the session in the list. */
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It has ended */
            readonly 204: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyInProgress"];
            readonly 422: components["responses"]["IdempotencyKeyReused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly health: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It does */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    readonly "application/json": {
                        /** @description One of `ok`; there may be more one day. */
                        readonly status: "ok" | (string & {});
                    };
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly live: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It does */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    readonly "application/json": {
                        /** @description One of `ok`; there may be more one day. */
                        readonly status: "ok" | (string & {});
                    };
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly ready: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It can */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    readonly "application/json": {
                        /** @description One of `ok`; there may be more one day. */
                        readonly status: "ok" | (string & {});
                    };
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly 503: components["responses"]["Unavailable"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly openApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The API as an OpenAPI 3.1 document */
            readonly 200: {
                headers: {
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Cache-Control": components["headers"]["Cache-Control"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0"
                     *     }
                     */
                    readonly "application/json": {
                        readonly openapi: string;
                    } & {
                        readonly [key: string]: unknown;
                    };
                };
            };
            readonly 400: components["responses"]["ValidationFailed"];
            readonly default: components["responses"]["Refused"];
        };
    };
}
