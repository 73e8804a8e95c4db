/** @param {string} name */
export function bodyRoute(name: string): BodyRoute;
/** @param {string} name */
export function address(name: string): {
    name: string;
    line1: string;
    postalCode: string;
    city: string;
    country: string;
};
/**
 * Sends these bytes to the route.
 *
 * @param {BodyRoute} route
 * @param {Stage} stage
 * @param {string | Buffer} raw
 * @param {Record<string, string>} [headers]
 */
export function sendTo({ target }: BodyRoute, stage: Stage, raw: string | Buffer, headers?: Record<string, string>): Promise<import("../types.js").Answer>;
/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('../actor.js').Actor} Actor */
/** @typedef {import('./stage.js').Stage} Stage */
/** @typedef {{ who: Actor, method: string, path: string }} Target */
/** @typedef {{ [field: string]: unknown }} Fields */
/**
 * A route that takes a body.
 *
 * @typedef {object} BodyRoute
 * @property {string} route
 * @property {(stage: Stage) => Target} target
 * @property {(ctx: Context, stage: Stage) => Fields} good a body that it would take
 */
/** @type {BodyRoute[]} */
export const bodyRoutes: BodyRoute[];
export type Context = import("../context.js").Context;
export type Actor = import("../actor.js").Actor;
export type Stage = import("./stage.js").Stage;
export type Target = {
    who: Actor;
    method: string;
    path: string;
};
export type Fields = {
    [field: string]: unknown;
};
/**
 * A route that takes a body.
 */
export type BodyRoute = {
    route: string;
    target: (stage: Stage) => Target;
    /**
     * a body that it would take
     */
    good: (ctx: Context, stage: Stage) => Fields;
};
