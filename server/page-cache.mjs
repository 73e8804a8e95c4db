import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js';

/** A form that the browser itself has posted: without JavaScript, or before it had loaded. */
function isPlainForm(headers) {
  const type = headers['content-type'] ?? '';
  return (
    /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/.test(type) &&
    !headers['next-action']
  );
}

/**
 * The page cache of Next.js, but for a plain form there is nothing in it. Next.js would go on from the
 * prerendered shell of the page, which cannot take in what the form has come to, so that what was wrong and
 * what had been typed would be missing from the answer (vercel/next.js pull 97784). To be removed when it can.
 */
// biome-ignore lint/style/noDefaultExport: Next.js asks for one.
export default class PageCache extends fileSystemCache.default {
  constructor(context) {
    super(context);
    this.isBypassed = isPlainForm(context._requestHeaders ?? {});
  }

  async get(...asked) {
    return this.isBypassed ? null : super.get(...asked);
  }

  /** Whoever asks for addresses that no page has would fill the disk: of those nothing is written there. */
  async set(key, data, ...more) {
    if (data?.status === 404) this.flushToDisk = false;
    return super.set(key, data, ...more);
  }
}
