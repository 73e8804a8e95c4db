/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('../actor.js').Actor} Actor */
/** @typedef {import('../types.js').Answer} Answer */
/** @typedef {{ id: string, stock: number }} Product */
/**
 * Every product of the list with its stock.
 *
 * @param {Context} ctx
 * @returns {Promise<Product[]>}
 */
export function readStock(ctx: Context): Promise<Product[]>;
/** @param {Product[]} products */
export function mostOf(products: Product[]): Product;
/** @param {Product[]} products @param {number} [min] */
export function leastOf(products: Product[], min?: number): Product;
/** @param {Product[]} products @param {Product} wanted @returns {Product} */
export function find(products: Product[], wanted: Product): Product;
/** @param {Context} ctx @param {Product} product @param {number} stock @param {Answer[]} evidence */
export function expectStock(ctx: Context, product: Product, stock: number, evidence: Answer[]): Promise<void>;
/** @param {Context} ctx */
export function wantsManyUsers({ hasOneUser }: Context): void;
/** @param {Actor} shopper @param {Product} product @param {number} quantity */
export function addToCart(shopper: Actor, product: Product, quantity: number): Promise<void>;
/** @param {Answer} answer */
export function isAccepted({ status }: Answer): boolean;
/** @param {Answer} answer */
export function expectAccepted(answer: Answer): void;
/** @param {Answer} answer */
export function expectRefused(answer: Answer): void;
export type Context = import("../context.js").Context;
export type Actor = import("../actor.js").Actor;
export type Answer = import("../types.js").Answer;
export type Product = {
    id: string;
    stock: number;
};
