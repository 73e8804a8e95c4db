/** @typedef {import('./types.js').Answer} Answer */
/**
 * A refusal as a whole problem document (RFC 9457), which `mini` does not ask for.
 *
 * @param {Answer} answer
 * @param {number} status
 * @param {string} code
 * @param {string} [message]
 */
export function expectProblem(answer: Answer, status: number, code: string, message?: string): any;
/**
 * `VALIDATION_FAILED` that names these fields and no other.
 *
 * @param {Answer} answer
 * @param {...string} paths
 */
export function expectInvalid(answer: Answer, ...paths: string[]): void;
/**
 * Both answers say the same but for the request id, and the path where two were asked.
 *
 * @param {Answer} first
 * @param {Answer} second
 */
export function expectAlike(first: Answer, second: Answer): void;
export namespace httpApi {
    let routes: (title: string) => import("./types.js").ScenarioRef;
    let paging: (title: string) => import("./types.js").ScenarioRef;
    let access: (title: string) => import("./types.js").ScenarioRef;
    let errors: (title: string) => import("./types.js").ScenarioRef;
    let door: (title: string) => import("./types.js").ScenarioRef;
    let requestIds: (title: string) => import("./types.js").ScenarioRef;
}
export type Answer = import("./types.js").Answer;
