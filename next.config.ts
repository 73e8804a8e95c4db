import type { NextConfig } from 'next';

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  // What is cached here counts for 30 seconds in a browser. Next.js keeps that out of the shells of its router,
  // and in development every page would open with an error about it.
  experimental: {
    instantInsights: { validationLevel: 'manual-warning' },
    // With it Next.js renders each page that is made per request a second time, for its router.
    cachedNavigations: false,
  },
  // In memory and by version. What is kept in files would have no end, and what the build made shows another shop.
  cacheHandler: require.resolve('./server/route-cache.mjs'),
  // Only the front door asks for pages that are not streamed: see server/pages.mjs.
  htmlLimitedBots: /openshelf-whole-page/,
  poweredByHeader: false,
  // Hashing a page in JavaScript, for each answer anew, takes longer than serving it.
  generateEtags: false,
  reactStrictMode: true,
  // Types are checked by `npm run verify`, of everything and not only of what is built.
  typescript: { ignoreBuildErrors: true },
  // The database driver is a native module; the metrics measure the process and the log writes its output.
  serverExternalPackages: ['better-sqlite3', 'pino', 'prom-client'],
};

export default config;
