/** Rendered for each request, from a long read. */
const search = /^\/search(\?|$)/;

/** Limits forms and searches, which cost more than cached pages, per address and minute. */
export function limitVisitor({ method, url, clientAddress }) {
  return method === 'POST' || search.test(url) ? countVisit(clientAddress) : undefined;
}

async function countVisit(clientAddress) {
  const seconds = await globalThis.openshelf.limitVisitor(clientAddress);
  if (seconds === 0) return undefined;
  return {
    code: 'RATE_LIMITED',
    message: `Too many requests; try again in ${seconds} seconds`,
    headers: { 'retry-after': String(seconds) },
  };
}
