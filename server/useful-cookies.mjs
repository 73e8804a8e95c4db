import { isAddress } from './callback-address.mjs';

/** Of cookies that nobody should send: Next.js's draft mode, which is not used, and addresses that are none. */
const draft = /^(__prerender_bypass|__next_preview_data)$/;
const callback = /^(__Host-)?next-auth\.callback-url$/;

function isUseful(pair) {
  const [name, ...rest] = pair.split('=');
  if (draft.test(name.trim())) return false;
  if (!callback.test(name.trim())) return true;
  try {
    return isAddress(decodeURIComponent(rest.join('=').trim()));
  } catch {
    return false;
  }
}

/** @returns the Cookie header without what Next.js or next-auth would trip over */
export function usefulCookies(header) {
  return header?.split(';').filter(isUseful).join(';');
}
