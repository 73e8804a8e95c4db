/**
 * Notes every product that a run puts on the shelf.
 *
 * @param {import('./client.js').Client} client
 * @returns {{ client: import('./client.js').Client, madeProducts: string[] }}
 */
export function noteProducts(client: import("./client.js").Client): {
    client: import("./client.js").Client;
    madeProducts: string[];
};
/**
 * Takes them off the shelf again, where the server can: archiving is not in every contract.
 *
 * @param {import('./actor.js').Actor} admin
 * @param {string[]} ids
 */
export function takeOffShelf(admin: import("./actor.js").Actor, ids: string[]): Promise<void>;
