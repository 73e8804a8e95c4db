/** Reads the body as what it says to be, where a reader behind this door would fail over anything else. */
async function read(type, body) {
  if (/^application\/json\b/i.test(type)) return JSON.parse(body);
  if (!/^multipart\/form-data\b/i.test(type)) return undefined;
  return new Response(body, { headers: { 'content-type': type } }).formData();
}

/** Whether the body of a page's form, or of next-auth, can be read. */
export function isReadable({ headers, rawBody }) {
  return read(headers['content-type'] ?? '', rawBody).then(
    (value) => value !== null,
    () => false,
  );
}
