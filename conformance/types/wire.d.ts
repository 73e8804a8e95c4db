/**
 * Writes what no client library would: each request on a connection of its own.
 *
 * @param {URL} base
 * @param {number} timeoutMs
 */
export function createWire(base: URL, timeoutMs: number): {
    host: string;
    origin: string;
    target: (path: string) => string;
    send: (lines: string[], body?: Body, { waitMs }?: {
        waitMs?: number;
    }) => Promise<Answer[]>;
};
/** @typedef {ReturnType<typeof createWire>} Wire */
/** As `node:net` wants it, without the brackets of IPv6. @param {URL} address */
export function hostOf({ hostname }: URL): string;
export type Wire = ReturnType<typeof createWire>;
export type Answer = import("./types.js").Answer;
export type Body = string | Buffer | Iterable<Buffer> | AsyncIterable<Buffer>;
