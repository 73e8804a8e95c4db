/**
 * A client on `node:http`, because the kit must be able to send what `fetch` puts right.
 *
 * @param {{ url: string, timeoutMs: number }} options
 */
export function createClient({ url, timeoutMs }: {
    url: string;
    timeoutMs: number;
}): {
    send: (request: import("./types.js").Request, gate?: Gate) => Promise<import("./types.js").Answer>;
    /**
     * Sends all requests but their last byte, then the last bytes at once.
     *
     * @param {import('./types.js').Request[]} requests
     * @returns {Promise<import('./types.js').Answer[]>}
     */
    sendTogether(requests: import("./types.js").Request[]): Promise<import("./types.js").Answer[]>;
    /** For bytes that `node:http` would put right. */
    wire: {
        host: string;
        origin: string;
        target: (path: string) => string;
        send: (lines: string[], body?: Body, { waitMs }?: {
            waitMs?: number;
        }) => Promise<Answer[]>;
    };
    close: () => void;
};
export type Client = ReturnType<typeof createClient>;
export type Gate = ReturnType<typeof createGate>;
/** @typedef {ReturnType<typeof createClient>} Client */
/** @typedef {ReturnType<typeof createGate>} Gate */
/** @param {number} expected how many must arrive, or fail, before anyone passes */
declare function createGate(expected: number): {
    ticket(): {
        arrive(): Promise<any>;
    };
};
export {};
