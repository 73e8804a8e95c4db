/**
 * Request and answer as people read them, without secrets.
 *
 * @param {import('../types.js').Answer} answer
 */
export function describeExchange({ request, status, headers, text }: import("../types.js").Answer): {
    request: string;
    answer: string;
};
/** @param {string} text */
export function withoutSecrets(text: string): string;
