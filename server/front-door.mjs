import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { validateAction } from './actions.mjs';
import { clientAddress, isTrustedProxy } from './client-address.mjs';
import { refuseTunnel, refuseUnreadable, trackEarlyResponse } from './client-error.mjs';
import { serveInOrder } from './connections.mjs';
import { shareWithOrigins } from './cors.mjs';
import { validateAddress, validateHeaders } from './header-validation.mjs';
import { answerHealth } from './health.mjs';
import { isOwnOrigin, validateHost } from './hosts.mjs';
import { answerMetrics } from './metrics.mjs';
import { isNextAuth } from './next-auth.mjs';
import { createPageHandler, validateMethod } from './page-handler.mjs';
import { createPages } from './pages.mjs';
import { refuse } from './refuse.mjs';
import { readBody, validateForm } from './request-body.mjs';
import { withRequestLog } from './request-log.mjs';
import { setSecurityHeaders } from './security-headers.mjs';
import { limitVisitor } from './visitor-limit.mjs';

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

const apiPath = /^\/api(\/|\?|$)/;

function isApi({ url }) {
  return apiPath.test(url) && !isNextAuth(url);
}

function setClientAddress(request) {
  const { socket, headers } = request;
  request.clientAddress = clientAddress(
    socket.remoteAddress,
    headers['x-forwarded-for'],
    isTrustedProxy,
  );
}

/** The API looks at this itself, as there a token makes another site welcome. */
function validateOrigin(request) {
  if (isApi(request) || request.method !== 'POST') return undefined;
  if (isOwnOrigin(request, globalThis.openshelf.shopUrl)) return undefined;
  return { code: 'FORBIDDEN', message: 'Forms of other sites are not taken' };
}

function refuseExpectation() {
  return { code: 'BAD_REQUEST', message: 'The header Expect knows 100-continue alone' };
}

/** The one way in: limits, ids and refusals; then the API to Hono and everything else to Next.js. */
export async function createFrontDoor(handlePage) {
  const pages = createPages(handlePage);
  // The first request also waits for the shop to be open.
  await pages.loadErrorPage();
  const { openshelf } = globalThis;
  const handleApi = getRequestListener((request, handed) => openshelf.fetch(request, handed));
  const known = { own: openshelf.shopUrl && new URL(openshelf.shopUrl), boundTo: undefined };

  /** What a request goes through. A step says nothing, refuses, or answers; then the way ends. */
  const steps = [
    setSecurityHeaders,
    trackEarlyResponse,
    setClientAddress,
    validateAddress,
    validateHeaders,
    validateOrigin,
    (request) => validateHost(request, known),
    (request, response) => (isApi(request) ? shareWithOrigins(request, response) : undefined),
    answerHealth,
    answerMetrics,
    readBody,
    (request) => (isApi(request) ? undefined : validateMethod(request)),
    (request) => (isApi(request) ? undefined : limitVisitor(request)),
    (request) => (isApi(request) ? undefined : validateForm(request)),
    (request) => (isApi(request) ? undefined : validateAction(request)),
    (request, response) => (isApi(request) ? handleApi(request, response) : undefined),
    createPageHandler(handlePage, pages),
  ];

  const runSteps = (steps) => async (request, response) => {
    try {
      for (const step of steps) {
        const said = step(request, response);
        // Most steps answer at once, and waiting for nothing would cost more than what they do.
        const refusal = said instanceof Promise ? await said : said;
        if (response.destroyed || response.headersSent) return;
        if (refusal) return refuse(request, response, refusal);
      }
    } catch (error) {
      response.destroy(error);
    }
  };
  const server = createServer(limits, serveInOrder(withRequestLog(runSteps(steps))));
  server.once('listening', () => {
    known.boundTo = server.address().address;
  });
  server.on('clientError', refuseUnreadable);
  server.on('connect', refuseTunnel);
  const expecting = [setSecurityHeaders, refuseExpectation];
  server.on('checkExpectation', serveInOrder(withRequestLog(runSteps(expecting))));
  return server;
}
