const SECRET_FIELDS =
  /(["'](?:password|currentPassword|newPassword|token|key|cardNumber)["']\s*:\s*(["']))(?:(?!\2)[^\\]|\\.)*\2?/gs;
/** What a terminal would obey. */
const CONTROLS = /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu;
const CREDENTIALS = /\b(Bearer )\S+|\b(osk_)\w+/g;
const LONGEST = 2_000;

/**
 * Request and answer as people read them, without secrets.
 *
 * @param {import('../types.js').Answer} answer
 */
export function describeExchange({ request, status, headers, text }) {
  return {
    request: message(`${request.method} ${request.target}`, request.headers, request.body),
    answer: status === 0 ? 'none' : message(String(status), headers, text),
  };
}

/** @param {string} text */
export function withoutSecrets(text) {
  return (
    text
      // Between the letters of UTF-16.
      .replaceAll('\0', '')
      .replace(SECRET_FIELDS, '$1(hidden)$2')
      .replace(CREDENTIALS, '$1$2(hidden)')
      .replace(CONTROLS, '\ufffd')
  );
}

/**
 * @param {string} first
 * @param {Record<string, string | string[]>} headers
 * @param {string} body
 */
function message(first, headers, body) {
  const lines = Object.entries(headers).map(([name, value]) =>
    /^(authorization|cookie|set-cookie)$/.test(name) ? `${name}: (hidden)` : `${name}: ${value}`,
  );
  const shown = withoutSecrets(body);
  const cut = shown.length > LONGEST ? `${shown.slice(0, LONGEST)} … (${shown.length})` : shown;
  return [first, ...lines, ...(cut ? ['', cut] : [])].join('\n');
}
