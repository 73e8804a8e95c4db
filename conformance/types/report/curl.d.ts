/**
 * A line for a shell that sends the request again; `$TOKEN` stands for the token. Nothing for requests
 * that curl would put right, and for bodies that are too long for a line.
 *
 * @param {import('../types.js').SentRequest} request
 * @param {string} origin of the server
 * @returns {string | undefined}
 */
export function curlLine({ method, target, headers, body, isRaw }: import("../types.js").SentRequest, origin: string): string | undefined;
