import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { answersWatcher } from './answers-watcher.mjs';
import { refuseBroken, refuseTunnel } from './broken.mjs';
import { hasAddress } from './callback-address.mjs';
import { clientAddress } from './client-address.mjs';
import { shareWithOrigins } from './cors.mjs';
import { noteEarlyAnswer } from './early-answer.mjs';
import { foreignHost } from './hosts.mjs';
import { isOwnOrigin } from './own-origin.mjs';
import { sendKnownPage } from './page-memory.mjs';
import { setPagePolicy } from './page-policy.mjs';
import { countPage } from './pages-under-way.mjs';
import { isReadable } from './readable-form.mjs';
import { refuse } from './refuse.mjs';
import { setSecurityHeaders } from './security-headers.mjs';
import { strangeHeaders } from './strange-headers.mjs';
import { isTrustedProxy } from './trusted-proxies.mjs';
import { usefulCookies } from './useful-cookies.mjs';
import { limitVisitor } from './visitor-limit.mjs';
import { watched } from './watched.mjs';
import { withWholeBody } from './whole-body.mjs';
import { createWholePages } from './whole-page.mjs';

const limits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  // How often the two above are looked at.
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 65_000,
  // Refused below, with a request id.
  requireHostHeader: false,
};

/** What next-auth serves itself; everything else below /api is the API's. */
const nextAuthPath =
  /^\/api\/auth\/(csrf|session|providers|signin|signout|callback|error|verify-request|_log)(\/|\?|$)/;
const apiPath = /^\/api(\/|\?|$)/;
/** Where next-auth takes a form and nothing else; to anything else it answers with an error of its own. */
const formPath = /^\/api\/auth\/callback\//;
const pageMethods = ['GET', 'HEAD', 'POST'];
const fileMethods = ['GET', 'HEAD'];
/** Files have an extension and take no form; Next.js would fail over one. */
const filePath = /^[^?]*\.\w+(\?|$)/;
/** The shop's own way in, and an image service that no page uses and that writes into the log what it is asked. */
const closed = /^\/(internal\/|_next\/image)/;

/** Headers that only a proxy or Next.js itself may set, and that Next.js would believe. */
const internal = /^(x-forwarded-|x-middleware-|x-nextjs-|x-next-|x-invoke-|x-matched-path$)/;
/** Browsers resolve these before they ask; behind this door each reader would resolve them its own way. */
const dotSegment = /\/(\.|%2e){1,2}(\/|$)/i;
const host = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

function methodsOf(url) {
  if (formPath.test(url)) return ['POST'];
  return filePath.test(url) ? fileMethods : pageMethods;
}

function isMalformed({ url, headers }) {
  const path = url.split('?', 1)[0];
  if (!/^\/(?!\/)[^\\]*$/.test(path) || !host.test(headers.host ?? '')) return true;
  if (dotSegment.test(path)) return true;
  if (!url.includes('%')) return false;
  try {
    decodeURIComponent(path);
    return false;
  } catch {
    return true;
  }
}

/** The one way in: limits, ids and refusals; then the API to Hono and everything else to Next.js. */
export function createFrontDoor(handlePage) {
  const { openshelf } = globalThis;
  const handleApi = getRequestListener((request, handed) => openshelf.fetch(request, handed));

  /** What is said to Next.js instead: under which address the shop is seen. */
  function tellAddress({ method, headers }) {
    const seen = method === 'POST' ? headers.origin : openshelf.shopUrl;
    if (!seen) return;
    const { host, protocol } = new URL(seen);
    headers['x-forwarded-host'] = host;
    headers['x-forwarded-proto'] = protocol.slice(0, -1);
  }

  const wholePage = createWholePages();

  function toPages(request, response) {
    const methods = methodsOf(request.url);
    if (!methods.includes(request.method)) {
      const allow = methods.join(', ');
      const message = `This address knows ${allow}`;
      return refuse(request, response, 'METHOD_NOT_ALLOWED', message, { allow });
    }
    if (closed.test(request.url)) {
      return refuse(request, response, 'NOT_FOUND', 'There is nothing at this address');
    }
    for (const name of Object.keys(request.headers)) {
      if (internal.test(name)) delete request.headers[name];
    }
    if (nextAuthPath.test(request.url) && !hasAddress(request)) {
      return refuse(request, response, 'VALIDATION_FAILED', 'callbackUrl is no address');
    }
    const cookie = usefulCookies(request.headers.cookie);
    if (cookie) request.headers.cookie = cookie;
    else delete request.headers.cookie;
    tellAddress(request);
    request.headers['x-request-id'] = request.requestId;
    request.headers['x-openshelf-address'] = request.clientAddress;
    response.setHeader('x-request-id', request.requestId);
    if (sendKnownPage(request, response)) return;
    if (request.method !== 'POST') countPage(response);
    wholePage(request, response);
    setPagePolicy(request, response);
    return handlePage(request, response);
  }

  const known = { own: openshelf.shopUrl && new URL(openshelf.shopUrl), boundTo: undefined };
  const handle = watched((request, response) => {
    setSecurityHeaders(response);
    noteEarlyAnswer(request, response);
    const { remoteAddress } = request.socket;
    const forwardedFor = request.headers['x-forwarded-for'];
    request.clientAddress = clientAddress(remoteAddress, forwardedFor, isTrustedProxy);
    if (isMalformed(request)) {
      return refuse(request, response, 'VALIDATION_FAILED', 'The address is malformed');
    }
    const toApi = apiPath.test(request.url) && !nextAuthPath.test(request.url);
    const strange = strangeHeaders(request);
    if (strange) return refuse(request, response, ...strange);
    if (!toApi && request.method === 'POST' && !isOwnOrigin(request, openshelf.shopUrl)) {
      return refuse(request, response, 'FORBIDDEN', 'Forms of other sites are not taken');
    }
    const foreign = foreignHost(request, known);
    if (foreign) return refuse(request, response, ...foreign);
    if (toApi && shareWithOrigins(request, response)) return;
    if (answersWatcher(request, response)) return;
    async function answer() {
      if (toApi) return handleApi(request, response);
      const over = await limitVisitor(request);
      if (over) return refuse(request, response, over.code, over.message, over.headers);
      if (request.method !== 'POST' || (await isReadable(request)))
        return toPages(request, response);
      return refuse(request, response, 'BAD_REQUEST', 'The form cannot be read');
    }
    withWholeBody(request, {
      whole: () => answer().catch((error) => response.destroy(error)),
      tooLarge: () => refuse(request, response, 'PAYLOAD_TOO_LARGE', 'The body is over 64 KiB'),
    });
  });
  const server = createServer(limits, handle);
  server.once('listening', () => {
    known.boundTo = server.address().address;
  });
  server.on('clientError', refuseBroken);
  server.on('connect', refuseTunnel);
  const refuseExpectation = watched((request, response) => {
    setSecurityHeaders(response);
    refuse(request, response, 'BAD_REQUEST', 'The header Expect knows 100-continue alone');
  });
  server.on('checkExpectation', refuseExpectation);
  return server;
}
