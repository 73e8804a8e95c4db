import { plainPolicy } from './content-policy.mjs';

const always = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'content-security-policy': plainPolicy,
};

/** What every answer says to browsers. A page puts a policy of its own in the place of the strictest. */
export function securityHeaders() {
  const isSecure = globalThis.openshelf.shopUrl?.startsWith('https:');
  return isSecure ? { ...always, 'strict-transport-security': 'max-age=31536000' } : always;
}

export function setSecurityHeaders(_request, response) {
  const headers = securityHeaders();
  for (const name in headers) response.setHeader(name, headers[name]);
}
