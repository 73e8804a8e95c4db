/** Everything that is no route of the API, by its template: numbers and log never have an address itself. */
const templates = [
  '/',
  '/products/:slug',
  '/category/:category',
  '/search',
  '/cart',
  '/checkout',
  '/orders',
  '/orders/:id',
  '/sign-in',
  '/register',
  '/sorry',
  '/spec',
  '/spec/:capability',
  '/docs',
  '/docs/api',
  '/docs/errors',
  '/docs/errors/:code',
  '/docs/redoc.js',
  '/account',
  '/admin',
  '/admin/keys',
  '/admin/sessions',
  '/admin/orders',
  '/admin/orders/:id',
  '/admin/products',
  '/admin/products/new',
  '/admin/products/:id',
  '/api/auth/*',
  '/art/*',
  '/_next/*',
  '/icon.svg',
  '/spec.json',
];

const exact = new Set(templates.filter((template) => !/[:*]/.test(template)));
const patterns = templates
  .filter((template) => !exact.has(template))
  .map((template) => {
    const source = template.replace(/:\w+/g, '[^/]+').replace('*', '.+');
    return { template, pattern: new RegExp(`^${source}$`) };
  });

/** The template of an address that is no route of the API; `unmatched` is all that nobody has. */
export function templateOf(url) {
  const path = url.split('?', 1)[0];
  if (exact.has(path)) return path;
  return patterns.find(({ pattern }) => pattern.test(path))?.template ?? 'unmatched';
}
