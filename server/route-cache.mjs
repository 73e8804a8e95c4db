import { catalogVersion, findRoute, keepRoute } from './page-cache.mjs';

/** The header under which Next.js keeps the tags of a page (`cacheTag`) with it. */
const TAGS = 'x-next-cache-tags';

function sizeOf({ html, rscData, body, segmentData = new Map() }) {
  let bytes = 0;
  for (const part of [html, rscData, body, ...segmentData.values()]) bytes += part?.length ?? 0;
  // Something for the rest: the size of an entry has to be above 0.
  return bytes + 1_000;
}

/**
 * What Next.js keeps rendered pages in (`cacheHandler` in next.config.ts): in memory, bounded, and by the
 * version of the catalogue. Next.js goes by the time of an entry; without one it is always new.
 */
// biome-ignore lint/style/noDefaultExport: Next.js asks for one.
export default class RouteCache {
  /** Next.js makes one of these for each request, before it renders anything. */
  #version = catalogVersion();

  async get(key) {
    return (await findRoute(key)) ?? null;
  }

  async set(key, value, { cacheControl }) {
    if (!value?.kind?.startsWith('APP_')) return;
    const tags = value.headers?.[TAGS]?.split(',') ?? [];
    const isMissing = value.status === 404;
    const answer = { value, cacheControl };
    keepRoute(key, { answer, tags, bytes: sizeOf(value), isMissing }, this.#version);
  }

  /** Nothing is dropped by tag from inside of Next.js: the catalogue has a version. */
  async revalidateTag() {}

  resetRequestCache() {}
}
