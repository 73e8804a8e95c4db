/** @typedef {import('./actor.js').Actor} Actor */
/** @typedef {import('./types.js').Answer} Answer */
/** @typedef {import('./types.js').Request} Request */
/** @typedef {{ id: string, priceCents: number }} Product */
/** A request with a key of its own; without an answer it is open. */
/** @typedef {{ who: Actor, request: Request, kind: 'add' | 'order' | 'pay', answer?: Answer }} Entry */
/**
 * Shoppers who add to their carts, order and pay without a pause, until their server is gone.
 *
 * @param {object} parts
 * @param {Actor[]} parts.shoppers
 * @param {Product[]} parts.products
 * @param {import('./random.js').Random} parts.random
 * @param {string} parts.mark makes the keys unlike those of other loads
 */
export function startLoad({ shoppers, products, random, mark }: {
    shoppers: Actor[];
    products: Product[];
    random: import("./random.js").Random;
    mark: string;
}): {
    journal: Entry[];
    /** Resolves when everybody has noticed. @throws Mismatch when somebody was answered wrongly */
    ended: () => Promise<void[]>;
};
export type Actor = import("./actor.js").Actor;
export type Answer = import("./types.js").Answer;
export type Request = import("./types.js").Request;
export type Product = {
    id: string;
    priceCents: number;
};
export type Entry = {
    who: Actor;
    request: Request;
    kind: "add" | "order" | "pay";
    answer?: Answer;
};
