/** Whether it is an address to go on to: over anything else next-auth fails instead of refusing. */
export function isAddress(value) {
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
function given({ headers, rawBody }) {
  const type = headers['content-type'] ?? '';
  if (/^application\/json\b/i.test(type)) return [JSON.parse(rawBody).callbackUrl ?? ''];
  return new URLSearchParams(String(rawBody ?? '')).getAll('callbackUrl');
}

/** Whether next-auth can go on to where it is asked to, by the query or by the body. */
export function hasAddress(request) {
  const query = request.url.split('?')[1] ?? '';
  const inBody = request.method === 'POST' ? given(request) : [];
  return [new URLSearchParams(query).getAll('callbackUrl'), inBody].every(
    (values) => values.length <= 1 && values.every(isAddress),
  );
}
