/**
 * A token taken apart without checking it.
 *
 * @param {string} token
 * @returns {{ header: any, claims: any, signature: string }}
 */
export function takeApart(token: string): {
    header: any;
    claims: any;
    signature: string;
};
/**
 * Header and claims put together with a signature, or with none.
 *
 * @param {object} header
 * @param {object} claims
 * @param {string} signature
 */
export function putTogether(header: object, claims: object, signature: string): string;
/** @param {object} header @param {object} claims @param {string} secret */
export function signedWith(header: object, claims: object, secret: string): string;
