/**
 * Whether a request comes from a page of this shop; one that does not say is not taken for one. Browsers send
 * both headers, pages can forge neither.
 */
export function isOwnOrigin({ headers }, shopUrl) {
  const { origin, host, 'sec-fetch-site': site = 'same-origin' } = headers;
  if (site !== 'same-origin' || !origin || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (shopUrl === undefined) return from.host === host;
  const own = new URL(shopUrl);
  return from.host === own.host ? from.origin === own.origin : from.host === host;
}
