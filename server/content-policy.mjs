import { createHash } from 'node:crypto';

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

/** The calls by which Next.js hands over a page's data: each takes JSON and nothing else. */
const calls = [
  /^self\.__next_f\.push\((.*)\)$/s,
  // What a form that was sent without JavaScript has come to is said with the first one.
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\)(?:;self\.__next_f\.push\((.*)\))?$/s,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((.*)\);$/s,
];

function isData(script) {
  const call = calls.map((form) => form.exec(script)).find(Boolean);
  if (!call) return false;
  try {
    JSON.parse(call[1] ?? 'null');
    return true;
  } catch {
    return false;
  }
}

/** The hashes of the scripts in a page that hand over its data. A script that got into it is not among them. */
export function hashesOf(html) {
  const scripts = [...html.matchAll(/<script\b[^>]*>(.*?)<\/script\b/gis)];
  const data = new Set(scripts.map(([, text]) => text).filter(isData));
  return [...data].map((text) => {
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  });
}
