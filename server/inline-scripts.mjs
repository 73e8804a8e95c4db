import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** The calls by which Next.js hands over a page's data: each takes JSON and nothing else. */
const calls = [
  /^self\.__next_f\.push\((.*)\)$/s,
  // What a form that was sent without JavaScript has come to is said with the first one.
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\)(?:;self\.__next_f\.push\((.*)\))?$/s,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((.*)\);$/s,
];

const decoders = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync };

const MOST_PAGES = 500;
const known = new Map();

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('base64');

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
  const data = scripts.map(([, text]) => text).filter(isData);
  return [...new Set(data)].map((text) => `'sha256-${sha256(text)}'`);
}

/** The same for a page as it is sent, found out once for each version of it. */
export function scriptHashes(body, encoding) {
  const key = sha256(body);
  const before = known.get(key);
  if (before) return before;
  const decode = decoders[encoding];
  const hashes = hashesOf((decode ? decode(body) : body).toString('utf8'));
  if (known.size >= MOST_PAGES) known.delete(known.keys().next().value);
  known.set(key, hashes);
  return hashes;
}
