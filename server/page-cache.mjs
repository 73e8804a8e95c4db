import { AsyncLocalStorage } from 'node:async_hooks';
import { LRUCache } from 'lru-cache';

const MEGABYTE = 1024 * 1024;

function cacheOf(megabytes) {
  return new LRUCache({ maxSize: megabytes * MEGABYTE, sizeCalculation: ({ bytes }) => bytes });
}

/** Finished pages by path, ready to be sent. */
const pages = cacheOf(64);
/** What Next.js has rendered, by its own keys. */
const routes = cacheOf(64);
/** The same for unknown addresses, apart, so that many of them evict no page. */
const missing = cacheOf(2);

/** Of the page that is being made: the version it shows, and its tags as soon as Next.js has found or rendered it. */
const making = new AsyncLocalStorage();

/** The version of the catalogue that the caches are in step with. */
let syncedVersion;

/** How far the catalogue has come; in the build, where there is no shop, it does not move. */
export function catalogVersion() {
  return globalThis.openshelf?.catalog.version() ?? 0;
}

/**
 * The version that the page being made shows. Next.js renders a page more than once and fails when it then reads
 * under another version, so a page keeps the one that it began with.
 */
export function renderedVersion() {
  return making.getStore()?.version ?? catalogVersion();
}

/** Runs `make` as one page, of one version. */
export function withPinnedVersion(make) {
  return making.run({ isAnew: false, version: catalogVersion(), tags: undefined }, make);
}

/** Drops what shows a product that has changed since this was called last, by this process or another one. */
async function dropStale() {
  const version = catalogVersion();
  if (version === syncedVersion) return;
  const tags =
    version > syncedVersion
      ? await globalThis.openshelf.catalog.tagsSince(syncedVersion)
      : undefined;
  for (const cache of [pages, routes, missing]) {
    for (const [key, entry] of cache) {
      if (!tags || entry.tags.some((tag) => tags.has(tag))) cache.delete(key);
    }
  }
  syncedVersion = version;
}

/** @returns the finished page, if it is at hand and shows the catalogue as it is */
export async function findPage(path) {
  await dropStale();
  return pages.get(path)?.page;
}

/** Keeps a finished page made since `version`, unless something has changed meanwhile. */
export function keepPage(path, page, { tags, version }) {
  if (version !== catalogVersion()) return;
  pages.set(path, { page, tags, bytes: page.body.length + page.gzip.length });
}

/**
 * Runs `make`, by which Next.js makes a page, and again if it was handed one that somebody else had asked for:
 * that may have been read before the latest change. `isAnew` makes it without what is at hand.
 * @returns the page, the tags it is kept under and the version it shows
 */
export async function makePage(make, isAnew = false) {
  for (;;) {
    const version = catalogVersion();
    const state = { isAnew, version, tags: undefined };
    const page = await making.run(state, make);
    const { tags } = state;
    const isCached = page.headers['x-nextjs-cache'] !== undefined;
    if (tags || isAnew || !isCached) return { page, tags, version };
  }
}

/** @returns what Next.js has rendered under this key, unless that is stale or not wanted */
export async function findRoute(key) {
  const page = making.getStore();
  if (page?.isAnew) return undefined;
  await dropStale();
  const route = routes.get(key) ?? missing.get(key);
  if (page && route) page.tags = route.tags;
  return route?.answer;
}

/** Keeps what Next.js has rendered since `version`, unless something has changed meanwhile. */
export function keepRoute(key, { answer, tags, bytes, isMissing }, version) {
  const page = making.getStore();
  if (page) page.tags = tags;
  if (page?.isAnew || version !== catalogVersion()) return;
  (isMissing ? missing : routes).set(key, { answer, tags, bytes });
}
