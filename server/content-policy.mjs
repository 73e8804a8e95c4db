/** What a page may load. A product's picture may be at any address with https; a style runs nothing. */
const page = {
  'default-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' https:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

/** The reference draws its signs from data and searches in a worker that it makes itself. */
const reference = { ...page, 'img-src': "'self' data:", 'worker-src': 'blob:' };

/** Data and small refusals load nothing. */
export const plainPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The policy of what is at an address of the pages; `sources` are what allows its inline scripts. */
export function pagePolicy(url, sources = []) {
  // Opened on its own, a drawn picture is a document: it may style itself and nothing else.
  if (url.startsWith('/art/')) return `${plainPolicy}; sandbox`;
  const rules = {
    ...(/^\/docs\/api(\?|$)/.test(url) ? reference : page),
    'script-src': ["'self'", ...sources].join(' '),
  };
  return Object.entries(rules)
    .map((rule) => rule.join(' '))
    .join('; ');
}
