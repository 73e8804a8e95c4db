/** A new key, as it was answered. @param {Context} ctx @param {...string} scopes */
export function newKey(ctx: Context, ...scopes: string[]): Promise<any>;
/** A program with a new key. @param {Context} ctx @param {...string} scopes */
export function program(ctx: Context, ...scopes: string[]): Promise<{
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
}>;
/** Somebody whose key was revoked. @param {Context} ctx */
export function withRevokedKey(ctx: Context): Promise<{
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
}>;
/** Somebody who signed out everywhere and kept the token. @param {Context} ctx */
export function withEndedToken(ctx: Context): Promise<{
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
}>;
/** The same person with one more token. @param {Context} ctx @param {Actor} actor */
export function anotherToken(ctx: Context, { email, password }: Actor): Promise<{
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
}>;
/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('../actor.js').Actor} Actor */
export const FORGED: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c2VyIn0.c2lnbmVk";
export type Context = import("../context.js").Context;
export type Actor = import("../actor.js").Actor;
