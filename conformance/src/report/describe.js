import { curlLine } from './curl.js';
import { describeExchange } from './evidence.js';

/**
 * A failure as every report tells it.
 *
 * @param {import('../types.js').Failure} failure
 * @param {string} url of the server
 */
export function describeFailure({ cause, expected, found, evidence }, url) {
  const deciding = evidence.at(-1);
  const curl = deciding && curlLine(deciding.request, new URL(url).origin);
  return {
    ...(cause !== undefined && { cause }),
    expected,
    found,
    ...(curl !== undefined && { curl }),
    evidence: evidence.map(describeExchange),
  };
}

/** @typedef {ReturnType<typeof describeFailure>} DescribedFailure */
