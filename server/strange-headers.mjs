/** Headers of the framework to itself: from outside they could skip or redirect a step. */
const inner =
  /^(x-middleware-|x-invoke-|x-matched-path$|x-nextjs-|x-now-|x-prerender-|next-resume$)/;

/** Of two of these Node.js keeps one in silence, and a proxy in front may have kept the other. */
const single = [
  'authorization',
  'content-encoding',
  'content-type',
  'host',
  'origin',
  'sec-fetch-site',
  'x-forwarded-host',
];

/** What is wrong with the headers as such, or undefined. */
export function strangeHeaders({ headers, headersDistinct, rawHeaders }) {
  const names = Object.keys(headers);
  if (names.some((name) => inner.test(name))) {
    return ['BAD_REQUEST', 'The request has a header that only the shop itself may set'];
  }
  if (rawHeaders.length === 2 * names.length) return undefined;
  const twice = single.find((name) => headersDistinct[name]?.length > 1);
  return twice && ['BAD_REQUEST', `The header ${twice} was sent twice`];
}
