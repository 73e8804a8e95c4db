import { randomBytes } from 'node:crypto';
import { pagePolicy } from './content-policy.mjs';
import { scriptHashes } from './inline-scripts.mjs';
import { isInner, isPerRequest } from './whole-page.mjs';

const POLICY = 'content-security-policy';

/**
 * Says which scripts of a page may run: those with the nonce of this answer where the page is rendered for
 * each request (Next.js reads it from the request's own policy), else those that hand over the page's data.
 */
export function setPagePolicy(request, response) {
  const { url, headers } = request;
  delete headers[POLICY];
  delete headers[`${POLICY}-report-only`];
  response.setHeader(POLICY, pagePolicy(url));
  if (isInner(request)) return;
  if (isPerRequest(url)) {
    const policy = pagePolicy(url, [`'nonce-${randomBytes(16).toString('base64')}'`]);
    headers[POLICY] = policy;
    response.setHeader(POLICY, policy);
  } else if (request.method !== 'HEAD') hashScripts(url, response);
}

/** Holds a page back until it is whole: its policy goes before it and depends on it. */
function hashScripts(url, response) {
  const { writeHead, flushHeaders, write, end } = response;
  let held;

  function holds() {
    const type = String(response.getHeader('content-type') ?? '');
    if (!response.headersSent && type.startsWith('text/html')) held ??= [];
    return held !== undefined;
  }

  response.writeHead = (status, ...args) => {
    if (!holds()) return writeHead.call(response, status, ...args);
    response.statusCode = status;
    return response;
  };
  response.flushHeaders = () => {
    if (!holds()) flushHeaders.call(response);
  };
  response.write = (chunk, ...args) => {
    if (!holds()) return write.call(response, chunk, ...args);
    held.push(Buffer.from(chunk));
    return true;
  };
  response.end = (chunk, ...args) => {
    if (!holds()) return end.call(response, chunk, ...args);
    if (chunk) held.push(Buffer.from(chunk));
    const body = Buffer.concat(held);
    const hashes = scriptHashes(body, response.getHeader('content-encoding'));
    response.setHeader(POLICY, pagePolicy(url, hashes));
    response.setHeader('content-length', body.length);
    writeHead.call(response, response.statusCode);
    return end.call(response, body);
  };
}
