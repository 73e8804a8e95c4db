import { expectEqual, expectThat } from '../expect.js';
import { scenariosOf } from '../scenarios.js';
import { prepareStage, stateOf } from './stage.js';

/** @typedef {import('../types.js').Answer} Answer */
/** @typedef {import('../types.js').Case} Case */
/** @typedef {import('../context.js').Context} Context */
/** @typedef {import('./stage.js').Stage} Stage */

export const goodRefusal = scenariosOf('hostile-input', 'A good refusal');

const SECOND_MS = 1_000;
// A busy machine may spoil a try.
const TRIES = 3;

/** What only somebody who knows the server from inside should read. */
const INSIDE = [
  /\n\s+at .+:\d+/,
  /node_modules|\bnode:internal/,
  /\/(home|root|usr|var|srv|opt|app|tmp)\/\w/,
  /sqlite|SQLSTATE|\bSELECT .+ FROM\b|\bINSERT INTO\b|\bUPDATE .+ SET\b/i,
  /drizzle|\bzod\b|\bhono\b|Traceback|Exception in/i,
  /(Syntax|Type|Range|Reference)Error/,
];

/**
 * @typedef {object} Refusal
 * @property {string} name
 * @property {string[]} outcomes such as `400 INVALID_JSON`
 * @property {(ctx: Context, stage: Stage) => Promise<Answer>} send
 * @property {(answer: Answer, ctx: Context, stage: Stage) => unknown} [check] what else holds
 */

/** @param {Refusal & { title: string }} parts @returns {Case} */
export function refused({ title, ...refusal }) {
  return refusedAs(goodRefusal(title), refusal);
}

/**
 * A case of a request that cannot be right: it is refused so, in a second, and changes nothing.
 *
 * @param {import('../types.js').ScenarioRef} scenario
 * @param {Refusal} refusal
 * @returns {Case}
 */
export function refusedAs(scenario, { name, outcomes, send, check }) {
  return {
    scenario,
    name,
    async run(ctx) {
      const stage = await ctx.once(prepareStage);
      const before = await stateOf(stage);
      const answer = await inASecond(() => send(ctx, stage));
      expectRefusal(answer, outcomes);
      await check?.(answer, ctx, stage);
      expectEqual(answer, 'the shop afterwards', await stateOf(stage), before);
    },
  };
}

/** @param {() => Promise<Answer>} send @returns {Promise<Answer>} */
export async function inASecond(send) {
  const took = [];
  for (;;) {
    const started = performance.now();
    const answer = await send();
    took.push(Math.round(performance.now() - started));
    if (took.some((ms) => ms <= SECOND_MS)) return answer;
    if (took.length === TRIES) expectThat(answer, false, 'an answer in 1000 ms', took);
  }
}

/**
 * A problem document with one of these codes under `/api`, and the status alone elsewhere.
 *
 * @param {Answer} answer
 * @param {string[]} outcomes
 */
export function expectRefusal(answer, outcomes) {
  const { status, json, headers, text } = answer;
  const isProblem = /^application\/problem\+json\b/.test(headers['content-type'] ?? '');
  const found = isProblem ? `${status} ${json?.code ?? 'without a code'}` : String(status);
  expectThat(answer, outcomes.includes(found), outcomes.join(' or '), found);
  if (isProblem) {
    expectEqual(answer, 'status in the body', json?.status, status);
    const said = [json?.type, json?.title, json?.detail, json?.requestId];
    expectThat(answer, said.every(Boolean), 'a whole problem document', said);
  }
  // The address is repeated as it was asked for, and files of a page are not secrets.
  const { instance, ...told } = json ?? {};
  const words = isProblem ? JSON.stringify(told) : text.replace(/<(script|link)\b.*?>/gs, '');
  const inside = INSIDE.flatMap((pattern) => pattern.exec(words)?.[0] ?? []);
  expectEqual(answer, 'what tells of the inside', inside, []);
  expectEqual(answer, 'X-Powered-By', headers['x-powered-by'], undefined);
}

/** The only bad field is this one. @param {string} path @returns {(answer: Answer) => void} */
export function naming(path) {
  return (answer) => {
    if (answer.json?.code !== 'VALIDATION_FAILED') return;
    const fields = answer.json.details?.errors ?? [];
    const named = fields.map((/** @type {any} */ field) => field.path);
    expectEqual(answer, 'bad fields', [...new Set(named)], [path]);
  };
}
