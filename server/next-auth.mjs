/** What next-auth serves itself; everything else below /api is the API's. */
const served =
  /^\/api\/auth\/(csrf|session|providers|signin|signout|callback|error|verify-request|_log)(\/|\?|$)/;
/** Where next-auth takes a form and nothing else; to anything else it answers with an error of its own. */
const formOnly = /^\/api\/auth\/callback\//;

/** Cookies that are dropped: Next.js's unused draft mode, and callback addresses that are not addresses. */
const draft = /^(__prerender_bypass|__next_preview_data)$/;
const callback = /^(__Host-)?next-auth\.callback-url$/;

export function isNextAuth(url) {
  return served.test(url);
}

export function isFormOnly(url) {
  return formOnly.test(url);
}

/** Whether it is an address to go on to: over anything else next-auth fails instead of refusing. */
function isAddress(value) {
  if (typeof value !== 'string') return false;
  if (value === '') return true;
  try {
    const base = value.startsWith('/') ? 'http://localhost' : undefined;
    return /^https?:$/.test(new URL(value, base).protocol);
  } catch {
    return false;
  }
}

/** What a form or a JSON body gives. The body can be read: the front door has seen to that. */
function callbackUrlsIn({ headers, rawBody }) {
  const type = headers['content-type'] ?? '';
  if (/^application\/json\b/i.test(type)) return [JSON.parse(rawBody).callbackUrl ?? ''];
  return new URLSearchParams(String(rawBody ?? '')).getAll('callbackUrl');
}

/** Whether next-auth can go on to where it is asked to, by the query or by the body. */
export function hasAddress(request) {
  const query = request.url.split('?')[1] ?? '';
  const inBody = request.method === 'POST' ? callbackUrlsIn(request) : [];
  return [new URLSearchParams(query).getAll('callbackUrl'), inBody].every(
    (values) => values.length <= 1 && values.every(isAddress),
  );
}

function isForwarded(pair) {
  const [name, ...rest] = pair.split('=');
  if (draft.test(name.trim())) return false;
  if (!callback.test(name.trim())) return true;
  try {
    return isAddress(decodeURIComponent(rest.join('=').trim()));
  } catch {
    return false;
  }
}

/** @returns the Cookie header without what Next.js or next-auth would trip over */
export function sessionCookies(header) {
  return header?.split(';').filter(isForwarded).join(';');
}
