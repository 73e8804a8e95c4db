import { createHmac } from 'node:crypto';

/**
 * A token taken apart without checking it.
 *
 * @param {string} token
 * @returns {{ header: any, claims: any, signature: string }}
 */
export function takeApart(token) {
  const [header = '', claims = '', signature = ''] = token.split('.');
  return { header: decoded(header), claims: decoded(claims), signature };
}

/**
 * Header and claims put together with a signature, or with none.
 *
 * @param {object} header
 * @param {object} claims
 * @param {string} signature
 */
export function putTogether(header, claims, signature) {
  return `${encoded(header)}.${encoded(claims)}.${signature}`;
}

/** @param {object} header @param {object} claims @param {string} secret */
export function signedWith(header, claims, secret) {
  const content = `${encoded(header)}.${encoded(claims)}`;
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
}

/** @param {object} part */
function encoded(part) {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** @param {string} part */
function decoded(part) {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return {};
  }
}
