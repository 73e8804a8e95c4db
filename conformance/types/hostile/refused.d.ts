/**
 * @typedef {object} Refusal
 * @property {string} name
 * @property {string[]} outcomes such as `400 INVALID_JSON`
 * @property {(ctx: Context, stage: Stage) => Promise<Answer>} send
 * @property {(answer: Answer, ctx: Context, stage: Stage) => unknown} [check] what else holds
 */
/** @param {Refusal & { title: string }} parts @returns {Case} */
export function refused({ title, ...refusal }: Refusal & {
    title: string;
}): Case;
/**
 * A case of a request that cannot be right: it is refused so, in a second, and changes nothing.
 *
 * @param {import('../types.js').ScenarioRef} scenario
 * @param {Refusal} refusal
 * @returns {Case}
 */
export function refusedAs(scenario: import("../types.js").ScenarioRef, { name, outcomes, send, check }: Refusal): Case;
/** @param {() => Promise<Answer>} send @returns {Promise<Answer>} */
export function inASecond(send: () => Promise<Answer>): Promise<Answer>;
/**
 * A problem document with one of these codes under `/api`, and the status alone elsewhere.
 *
 * @param {Answer} answer
 * @param {string[]} outcomes
 */
export function expectRefusal(answer: Answer, outcomes: string[]): void;
/** The only bad field is this one. @param {string} path @returns {(answer: Answer) => void} */
export function naming(path: string): (answer: Answer) => void;
/** @typedef {import('../types.js').Answer} Answer */
/** @typedef {import('../types.js').Case} Case */
/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('./stage.js').Stage} Stage */
export const goodRefusal: (title: string) => import("../types.js").ScenarioRef;
export type Refusal = {
    name: string;
    /**
     * such as `400 INVALID_JSON`
     */
    outcomes: string[];
    send: (ctx: Context, stage: Stage) => Promise<Answer>;
    /**
     * what else holds
     */
    check?: (answer: Answer, ctx: Context, stage: Stage) => unknown;
};
export type Answer = import("../types.js").Answer;
export type Case = import("../types.js").Case;
export type Context = import("../context.js").Context;
export type Stage = import("./stage.js").Stage;
