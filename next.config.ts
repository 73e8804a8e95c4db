import type { NextConfig } from 'next';

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // The database driver is a native module: it is loaded, not bundled.
  serverExternalPackages: ['better-sqlite3'],
};

export default config;
