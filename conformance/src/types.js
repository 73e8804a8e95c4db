/**
 * The words the kit is written in.
 *
 * @typedef {{ capability: string, requirement: string, title: string }} ScenarioRef
 * @typedef {ScenarioRef & { text: string }} Scenario
 *
 * @typedef {object} Request
 * @property {string} method
 * @property {string} path Sent as it is, percent signs included.
 * @property {Record<string, string | number>} [query]
 * @property {Record<string, string | string[]>} [headers] Over the usual ones; `''` leaves one out, an array
 *   sends it so many times.
 * @property {unknown} [body] Sent as JSON; left out, the request has no body.
 * @property {string | Buffer} [raw] Sent byte for byte instead of `body`.
 * @property {boolean} [chunked] Without telling the length first.
 *
 * @typedef {object} Answer
 * @property {{ method: string, target: string, headers: Record<string, string | string[]>, body: string }} request
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {string} text
 * @property {any} json The parsed body, `undefined` when it is no JSON.
 *
 * @typedef {object} Case
 * @property {ScenarioRef} scenario The scenario that the server is held to.
 * @property {string} name What is done, in a few words; unique in its profile.
 * @property {(ctx: import('./context.js').Context) => Promise<void>} run
 *
 * @typedef {object} Profile
 * @property {string} name
 * @property {string} summary
 * @property {boolean} needsAccounts Whether the server must have register and login.
 * @property {boolean} [needsCommands] Whether the server must be killed and started.
 * @property {boolean} namesUser Whether shoppers send their `userId` even if a token tells it.
 * @property {readonly Case[]} cases
 *
 * @typedef {object} Failure
 * @property {string} expected
 * @property {string} found
 * @property {Answer[]} evidence The exchanges that show it, the deciding one last.
 *
 * @typedef {object} CaseResult
 * @property {string} profile
 * @property {string} name
 * @property {Scenario} scenario
 * @property {'passed' | 'failed'} status
 * @property {number} durationMs
 * @property {Failure} [failure]
 *
 * @typedef {object} Report
 * @property {string} url
 * @property {number} seed
 * @property {string} startedAt
 * @property {number} durationMs
 * @property {string[]} leftOut
 * @property {CaseResult[]} results
 *
 * @typedef {object} Options
 * @property {string} url
 * @property {string[]} profiles
 * @property {string[]} scenarios Titles; none means all.
 * @property {number} seed
 * @property {'login' | 'token' | 'none'} auth
 * @property {string} [email]
 * @property {string} [password]
 * @property {string} [token]
 * @property {number} timeoutMs
 * @property {string[]} leftOut Profiles that `all` does without, for want of an option.
 * @property {string} [killCommand]
 * @property {string} [startCommand]
 * @property {string} [jsonFile]
 * @property {string} [junitFile]
 */
export {};
