import { expect, test } from 'vitest';
import { hasAddress, sessionCookies } from '../../server/next-auth.mjs';

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const json = { 'content-type': 'application/json' };

test.each([
  ['GET', '/api/auth/session', {}, ''],
  ['GET', '/api/auth/session?callbackUrl=%2Fcart', {}, ''],
  ['POST', '/api/auth/signout', form, 'callbackUrl=https%3A%2F%2Fshop.example%2F'],
  ['POST', '/api/auth/signout', json, '{"callbackUrl":"/"}'],
])('%s %s goes on (%o %s)', (method, url, headers, rawBody) => {
  expect(hasAddress({ method, url, headers, rawBody })).toBe(true);
});

test.each([
  ['GET', '/api/auth/session?callbackUrl=%00', {}, ''],
  ['GET', '/api/auth/session?callbackUrl=/a&callbackUrl=/b', {}, ''],
  ['GET', '/api/auth/signin?callbackUrl=javascript:alert(1)', {}, ''],
  ['POST', '/api/auth/csrf', form, 'callbackUrl=%00'],
  ['POST', '/api/auth/csrf', json, '{"callbackUrl":[1]}'],
  ['POST', '/api/auth/csrf', json, '{"callbackUrl":1}'],
])('%s %s is refused (%o %s)', (method, url, headers, rawBody) => {
  expect(hasAddress({ method, url, headers, rawBody })).toBe(false);
});

test('cookies that Next.js and next-auth would trip over are left out', () => {
  const given = 'a=1; __prerender_bypass=1; next-auth.callback-url=::::; b=x=y';
  expect(sessionCookies(given)).toBe('a=1; b=x=y');
  const kept = 'next-auth.callback-url=http%3A%2F%2Flocalhost%3A3000%2Fcart; c=2';
  expect(sessionCookies(kept)).toBe(kept);
  expect(sessionCookies(undefined)).toBeUndefined();
});
