import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes of JavaScript, compressed. */
export type FirstLoad = { readonly gzip: number; readonly brotli: number; readonly files: number };

/** What a modern browser fetches before the page is alive: every script tag but the `noModule` one. */
export async function firstLoadOf(page: string): Promise<FirstLoad> {
  const html = await (await fetch(page)).text();
  const tags = html.match(/<script\b[^>]*\ssrc="[^"]*"[^>]*>/g) ?? [];
  const modern = tags.filter((tag) => !/\snomodule\b/i.test(tag));
  const sources = new Set(modern.map((tag) => /\ssrc="([^"]*)"/.exec(tag)?.[1] ?? ''));
  const scripts = await Promise.all([...sources].map((source) => scriptAt(new URL(source, page))));
  return {
    gzip: total(scripts.map((script) => gzipSync(script).length)),
    brotli: total(scripts.map((script) => brotliCompressSync(script).length)),
    files: scripts.length,
  };
}

async function scriptAt(url: URL): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
