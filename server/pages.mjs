import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import inject from 'light-my-request';
import { hashesOf, pagePolicy } from './content-policy.mjs';
import {
  catalogVersion,
  findPage,
  keepPage,
  makePage,
  renderedVersion,
  withPinnedVersion,
} from './page-cache.mjs';

/** The pages that are rendered for each request. All others are the same for everybody. */
const perRequest = /^\/(cart|checkout|orders|search|sign-in|register|account|admin|spec)(\/|\?|$)/;
/**
 * Next.js sends the head of a page that is rendered for each request, with status 200, before it knows what
 * the page is. For this reader (`htmlLimitedBots` in next.config.ts) it waits, and then 404, 500 and redirects
 * have their own status and the title is in the head.
 */
const WHOLE_PAGE_READER = 'openshelf-whole-page';
const POLICY = 'content-security-policy';
/** An address that no page has: it shows the drawn not-found page. */
const NOWHERE = '/nothing-is-here';
/** What belongs to one answer, and not to the page. */
const perAnswer = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding'];

const compress = promisify(gzip);

export function isPerRequest(url) {
  return perRequest.test(url);
}

/** Under which address the shop is seen. */
export function forwardedFrom(address) {
  if (!address) return {};
  const { host, protocol } = new URL(address);
  return { 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) };
}

/** What Next.js is told of a request for a page that is the same for everybody: nothing of whoever asks. */
function sharedHeaders(requestId) {
  const { shopUrl } = globalThis.openshelf;
  const { host } = new URL(shopUrl ?? 'http://localhost');
  return { host, ...forwardedFrom(shopUrl), 'x-request-id': requestId };
}

function isHtml({ headers }) {
  return String(headers['content-type'] ?? '').startsWith('text/html');
}

/** With a policy that allows its scripts, which hand over data, by what they are. */
function withHashes(url, page) {
  return withPolicy(
    page,
    pagePolicy(url, isHtml(page) ? hashesOf(page.body.toString('utf8')) : []),
  );
}

function withPolicy(page, policy) {
  return { ...page, headers: { ...page.headers, [POLICY]: policy } };
}

/**
 * The pages as values `{ status, headers, body }`: each is there in full before any of it is sent, so that
 * nothing in the shop waits for whoever reads it.
 */
export function createPages(handlePage) {
  /** Pages that are being made for everybody, by version and address. */
  const inFlight = new Map();
  let errorPageCache;
  // What the pages, which are bundled, read the catalogue with.
  globalThis.openshelfRenderedVersion = renderedVersion;

  async function render({ method, url, headers, rawBody: payload }) {
    const answer = await inject(handlePage, { method, url, headers, payload, validate: false });
    const kept = { ...answer.headers };
    for (const name of perAnswer) delete kept[name];
    return { status: answer.statusCode, headers: kept, body: answer.rawPayload };
  }

  /** In the place of an error page that a script would draw, one that is drawn. */
  async function withErrorPage(page, requestId) {
    if (!isHtml(page) || (page.status !== 404 && page.status < 500)) return page;
    const failed = () => loadErrorPage();
    const errorPage = page.status === 404 ? sharedPage(NOWHERE, requestId).catch(failed) : failed();
    const { body, gzip } = await errorPage;
    const own = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
    };
    return { status: page.status, headers: own, body, gzip };
  }

  /** Read when the shop opens: it needs nothing that may fail later. */
  async function loadErrorPage() {
    if (errorPageCache) return errorPageCache;
    const { body, ...page } = await render({ url: '/sorry', headers: { host: 'localhost' } });
    // Its scripts would take it for the page at its own address.
    const errorPage = body.toString('utf8').replace(/<script\b.*?<\/script>/gs, '');
    errorPageCache = { ...page, body: Buffer.from(errorPage) };
    return errorPageCache;
  }

  /** A page that is the same for everybody: from the cache, or made once for all who ask meanwhile. */
  async function sharedPage(url, requestId) {
    const path = url.split('?', 1)[0];
    const known = await findPage(path);
    if (known) return known;
    const key = `${catalogVersion()} ${url}`;
    const making = inFlight.get(key) ?? makeShared(path, url, requestId);
    inFlight.set(key, making);
    return making.finally(() => inFlight.delete(key));
  }

  async function makeShared(path, url, requestId) {
    const headers = sharedHeaders(requestId);
    const { page, ...made } = await makePage(() => render({ url, headers }));
    const isKept = made.tags && (page.status === 200 || path === NOWHERE);
    if (!isKept) return withHashes(url, await withErrorPage(page, requestId));
    // Whether it is fresh, only the shop knows: what stands between has to ask.
    const own = { ...page.headers, 'cache-control': 'no-cache' };
    const finished = withHashes(url, { ...page, headers: own, gzip: await compress(page.body) });
    const kept = { ...finished, headers: { ...finished.headers, 'x-nextjs-cache': 'HIT' } };
    if (url === path) keepPage(path, kept, made);
    return finished;
  }

  /** What an action of the client-side router has come to. */
  async function actionAnswer(request) {
    return withPolicy(await withPinnedVersion(() => render(request)), pagePolicy(request.url));
  }

  /** A page for whoever asks, or that takes in what a form has come to. */
  async function personalPage({ method, url, headers, rawBody }) {
    const asked = { ...headers };
    const policy = pagePolicy(url, [`'nonce-${randomBytes(16).toString('base64')}'`]);
    const isPersonal = isPerRequest(url);
    // Next.js reads the nonce from the policy of the request. Hashes are made of what is not compressed.
    if (isPersonal) asked[POLICY] = policy;
    else delete asked['accept-encoding'];
    const isForm = method === 'POST';
    if (!isForm) asked['user-agent'] = WHOLE_PAGE_READER;
    const { page } = await makePage(() => render({ method, url, headers: asked, rawBody }), isForm);
    const errorPage = await withErrorPage(page, headers['x-request-id']);
    return isPersonal && errorPage === page ? withPolicy(page, policy) : withHashes(url, errorPage);
  }

  return { loadErrorPage, sharedPage, actionAnswer, personalPage };
}
