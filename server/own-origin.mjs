/** Whether a request comes from a page of this shop; one that does not say is not taken for one. */
export function isOwnOrigin({ headers }, shopUrl) {
  const { origin, host } = headers;
  if (!origin || !URL.canParse(origin)) return false;
  const from = new URL(origin).host;
  return from === host || (shopUrl !== undefined && from === new URL(shopUrl).host);
}
