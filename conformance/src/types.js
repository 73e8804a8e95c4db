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
 * @typedef {object} SentRequest
 * @property {string} method
 * @property {string} target
 * @property {Record<string, string | string[]>} headers
 * @property {string} body
 * @property {boolean} [isRaw] Written byte for byte: `body` has the lines that were sent.
 *
 * @typedef {object} Answer
 * @property {SentRequest} request
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
 * @property {boolean} [makesData] `false`: it buys what the server has, and `all` leaves it out.
 * @property {boolean} namesUser Whether shoppers send their `userId` even if a token tells it.
 * @property {readonly Case[]} cases
 *
 * @typedef {object} Failure
 * @property {string} [cause] What later cases cannot do without either.
 * @property {string} expected
 * @property {string} found
 * @property {Answer[]} evidence The exchanges that show it, the deciding one last.
 *
 * @typedef {object} CaseResult
 * @property {string} profile
 * @property {string} name
 * @property {Scenario} scenario
 * @property {'passed' | 'failed' | 'not applicable'} status
 * @property {number} durationMs
 * @property {Failure} [failure]
 * @property {string} [reason] Why it is not applicable.
 *
 * @typedef {object} Report
 * @property {string} url
 * @property {number} seed
 * @property {string} startedAt
 * @property {number} durationMs
 * @property {CaseResult[]} results
 *
 * @typedef {object} Options
 * @property {string} url
 * @property {string[]} profiles
 * @property {Record<string, string>} notApplicable Why profiles of `all` cannot be held, by name.
 * @property {string[]} only What the names of cases, or of their scenarios, have in them; none means all.
 * @property {number} seed
 * @property {'login' | 'token' | 'none'} auth
 * @property {string} [email]
 * @property {string} [password]
 * @property {string} [token]
 * @property {string} [user] The one user that the server knows.
 * @property {number} timeoutMs
 * @property {number} profileTimeoutMs
 * @property {string} [killCommand]
 * @property {string} [startCommand]
 * @property {string} [jsonFile]
 * @property {string} [junitFile]
 * @property {string} [htmlFile]
 */
export {};
