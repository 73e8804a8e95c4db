import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const bundle = join(process.cwd(), 'node_modules', 'redoc', 'bundles', 'redoc.standalone.js');

let script: string | undefined;

/**
 * Redoc, with two changes: the picture beside its name is not asked of another host, and its smallest
 * headings do not leave out the levels between, which screen readers go by.
 */
function adapted(): string {
  return readFileSync(bundle, 'utf8')
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]+/g, '/icon.svg')
    .replaceAll(/=(\w+)\.h5`/g, '=$1.h3`');
}

export function GET(): Response {
  script ??= adapted();
  return new Response(script, {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    },
  });
}
