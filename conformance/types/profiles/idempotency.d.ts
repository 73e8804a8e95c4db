/** @type {import('../types.js').Profile} */
export const idempotency: import("../types.js").Profile;
/**
 * `again` is who repeats it, where the first has ended the token.
 */
export type Prepared = {
    who: Actor;
    request: Request;
    again?: () => Promise<Actor>;
};
/**
 * `again` is who repeats it, where the first has ended the token.
 */
export type Prepare = (ctx: Context, ana: Actor, product: {
    id: string;
}) => Promise<Prepared>;
/**
 * What does not use a key up: each sends something wrong with `k-1`.
 */
export type Scene = {
    ctx: Context;
    ana: Actor;
    good: Request;
};
export type Context = import("../context.js").Context;
export type Actor = import("../actor.js").Actor;
export type Answer = import("../types.js").Answer;
export type Request = import("../types.js").Request;
