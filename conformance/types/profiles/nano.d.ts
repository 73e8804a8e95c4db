/**
 * For servers with four routes. It makes no products and buys what is listed; it looks at the class of
 * a status and at the stock, and at no words. More than the stock is ordered last: a server with one
 * user cannot take it out of the cart again.
 *
 * @type {import('../types.js').Profile}
 */
export const nano: import("../types.js").Profile;
export type Context = import("../context.js").Context;
export type Product = import("../nano/steps.js").Product;
