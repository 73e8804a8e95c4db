import { readFileSync } from 'node:fs';
import { pagePolicy } from './content-policy.mjs';
import { scriptHashes } from './inline-scripts.mjs';

/**
 * The pages that are rendered for each request. Next.js sends the head of such a page, with status 200,
 * before it knows what the page is; only for a reader that cannot stream (`htmlLimitedBots` in
 * next.config.ts) it waits, and then 404, 500 and redirects have their own status and the title is in the head.
 */
const perRequest = /^\/(cart|checkout|orders|search|sign-in|register|account|admin)(\/|\?|$)/;
const READER = 'openshelf-whole-page';

export function isPerRequest(url) {
  return perRequest.test(url);
}

/** A navigation or action of the client-side router, which reads another format. */
export function isInner({ method, headers }) {
  return headers.rsc === '1' || (method === 'POST' && headers['next-action'] !== undefined);
}

/** Without scripts: they would take the page for the one at its own address. */
function readFailedPage() {
  const page = readFileSync('.next/server/app/sorry.html', 'utf8');
  return Buffer.from(page.replace(/<script\b.*?<\/script>/gs, ''));
}

/** An address that no page has is answered with the drawn not-found page, from the cache. */
async function readNotFoundPage() {
  const { address, secret } = globalThis.openshelfInnerDoor;
  const answer = await fetch(`${address}/nothing-is-here`, {
    headers: { 'x-openshelf-secret': secret, 'accept-encoding': 'identity' },
    signal: AbortSignal.timeout(5_000),
  });
  if (answer.status !== 404) throw new Error(`The not-found page answers ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** Asks Next.js for whole pages, and puts drawn ones in the place of error pages that a script would draw. */
export function createWholePages() {
  let failedPage;

  async function drawn(status) {
    failedPage ??= readFailedPage();
    return status === 404 ? readNotFoundPage().catch(() => failedPage) : failedPage;
  }

  return (request, response) => {
    if (isInner(request)) return;
    // A posted form is answered whole in any case.
    if (request.method !== 'POST' && isPerRequest(request.url)) {
      request.headers['user-agent'] = READER;
    }
    const { writeHead, write, end } = response;
    let replaced = false;

    async function replace(status) {
      const page = await drawn(status);
      for (const name of [
        'content-encoding',
        'transfer-encoding',
        'etag',
        'link',
        'x-nextjs-cache',
      ]) {
        response.removeHeader(name);
      }
      response.setHeader('cache-control', 'private, no-store');
      response.setHeader('content-length', page.length);
      response.setHeader('content-security-policy', pagePolicy('/', scriptHashes(page)));
      writeHead.call(response, status);
      end.call(response, request.method === 'HEAD' ? undefined : page);
    }

    /** Whether what Next.js says from here on is not sent. */
    function isReplaced(status) {
      if (replaced || response.headersSent) return replaced;
      const type = String(response.getHeader('content-type') ?? '');
      if (!type.startsWith('text/html') || (status !== 404 && status < 500)) return false;
      replaced = true;
      replace(status).catch((error) => response.destroy(error));
      return true;
    }

    response.writeHead = (status, ...args) =>
      isReplaced(status) ? response : writeHead.call(response, status, ...args);
    response.write = (...args) => isReplaced(response.statusCode) || write.apply(response, args);
    response.end = (...args) =>
      isReplaced(response.statusCode) ? response : end.apply(response, args);
  };
}
