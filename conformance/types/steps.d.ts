/** @typedef {import('./actor.js').Actor} Actor */
/** @typedef {import('./types.js').Answer} Answer */
/** @typedef {{ id: string, name: string, priceCents: number }} Product */
/** @typedef {[product: Product, quantity: number]} Line */
/** The exact sum of price times quantity, in cents. @param {Line[]} lines */
export function totalOf(lines: Line[]): number;
/**
 * The answer is the shopper's cart with exactly these lines, in any order.
 *
 * @param {Answer} answer
 * @param {Actor} shopper
 * @param {Line[]} lines
 */
export function expectCart(answer: Answer, shopper: Actor, lines: Line[]): any;
/** @param {Actor} shopper @param {Line[]} lines */
export function expectCartNow(shopper: Actor, lines: Line[]): Promise<any>;
/**
 * The cart is filled line by line.
 *
 * @param {Actor} shopper
 * @param {...Line} lines
 */
export function fillCart(shopper: Actor, ...lines: Line[]): Promise<void>;
/**
 * The answer is an order of the shopper with exactly these lines, in any order.
 *
 * @param {Answer} answer
 * @param {Actor} shopper
 * @param {Line[]} lines
 * @param {{ httpStatus?: number, status?: string }} [how]
 */
export function expectOrder(answer: Answer, shopper: Actor, lines: Line[], how?: {
    httpStatus?: number;
    status?: string;
}): any;
/**
 * A new order of these lines.
 *
 * @param {Actor} shopper
 * @param {...Line} lines
 */
export function placeOrderOf(shopper: Actor, ...lines: Line[]): Promise<any>;
/**
 * How often each outcome occurred, as `201` or `409 OUT_OF_STOCK`.
 *
 * @param {Answer[]} answers
 */
export function countOutcomes(answers: Answer[]): Record<string, number>;
export type Actor = import("./actor.js").Actor;
export type Answer = import("./types.js").Answer;
export type Product = {
    id: string;
    name: string;
    priceCents: number;
};
export type Line = [product: Product, quantity: number];
