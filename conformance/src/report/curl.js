import { withoutSecrets } from './evidence.js';

const LONGEST = 2_000;
/** Made by curl itself. */
const OWN_HEADERS = ['accept', 'content-length', 'host'];

/**
 * A line for a shell that sends the request again; `$TOKEN` stands for the token. Nothing for requests
 * that curl would put right, and for bodies that are too long for a line.
 *
 * @param {import('../types.js').SentRequest} request
 * @param {string} origin of the server
 * @returns {string | undefined}
 */
export function curlLine({ method, target, headers, body, isRaw }, origin) {
  if (isRaw || body.length > LONGEST) return undefined;
  const sent = Object.entries(headers).flatMap(([name, value]) =>
    OWN_HEADERS.includes(name) ? [] : [value].flat().map((each) => header(name, each)),
  );
  const asMethod = method === 'GET' ? [] : [`-X ${method}`];
  const data = body === '' ? [] : [`--data-raw ${quoted(withoutSecrets(body))}`];
  const parts = [...asMethod, quoted(origin + target), ...sent, ...data];
  return `curl -isS --path-as-is ${parts.join(' ')}`;
}

/** @param {string} name @param {string} value */
function header(name, value) {
  if (name !== 'authorization') return `-H ${quoted(`${name}: ${withoutSecrets(value)}`)}`;
  return `-H "authorization: Bearer $TOKEN"`;
}

/** @param {string} text */
function quoted(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
