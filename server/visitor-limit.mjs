/** Rendered for each request from a long read, whoever asks. */
const search = /^\/search(\?|$)/;

/** Forms and searches cost more than pages that are kept: an address has so many a minute. */
export async function limitVisitor({ method, url, clientAddress }) {
  if (method !== 'POST' && !search.test(url)) return undefined;
  const seconds = await globalThis.openshelf.limitVisitor(clientAddress);
  if (seconds === 0) return undefined;
  return {
    code: 'RATE_LIMITED',
    message: `Too many requests; try again in ${seconds} seconds`,
    headers: { 'retry-after': String(seconds) },
  };
}
