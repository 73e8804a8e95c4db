/**
 * Whether `userId` tells shoppers apart, looked at once in a run. A server that takes everybody for
 * one person would otherwise fail nearly every case, each in another way.
 *
 * @param {import('./cast.js').Cast} cast
 * @returns {() => Promise<void>} throws RootCause when all share one cart
 */
export function createUserCheck(cast: import("./cast.js").Cast): () => Promise<void>;
