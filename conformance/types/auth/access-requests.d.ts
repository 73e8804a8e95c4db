/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('../actor.js').Actor} Actor */
/** @typedef {import('../types.js').Request} Request */
/** @typedef {{ ctx: Context, caller: Actor, ana: Actor, isKey: boolean }} Scene */
/**
 * @typedef {object} Ask
 * @property {string} name
 * @property {(scene: Scene) => Promise<Request> | Request} make with right content
 * @property {string} [notBy] who is left out
 */
/**
 * What is asked for each row of the access table, by the row's first cell.
 *
 * @type {Record<string, Ask[]>}
 */
export const accessRequests: Record<string, Ask[]>;
export type Context = import("../context.js").Context;
export type Actor = import("../actor.js").Actor;
export type Request = import("../types.js").Request;
export type Scene = {
    ctx: Context;
    caller: Actor;
    ana: Actor;
    isKey: boolean;
};
export type Ask = {
    name: string;
    /**
     * with right content
     */
    make: (scene: Scene) => Promise<Request> | Request;
    /**
     * who is left out
     */
    notBy?: string;
};
