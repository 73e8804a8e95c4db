import { connect } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import { ask, type Problem } from './ask';
import { admin } from './people';

const Origin = inject('shopUrl');

/** Where Next.js and next-auth answer themselves: what they would fail over is refused before. */
describe('HTTP', () => {
  describe('hostile-input / A good refusal', () => {
    test.each([
      ['GET', '/_next/image?url=%2Fx%0Aforged&w=640&q=75', 404],
      ['GET', '/_next/image?url=/%25zz&w=640&q=75', 404],
      ['POST', '/spec.json', 405],
      ['GET', '/api/auth/session?callbackUrl=%00', 400],
      ['GET', '/api/auth/session?callbackUrl=a&callbackUrl=b', 400],
      ['POST', '/api/auth/csrf?callbackUrl=%00', 400],
    ])('Ids that are none lead nowhere · %s %s', async (method, path, status) => {
      const answer = await ask<Problem>(path, { method, headers: { Origin } });
      expect(answer.status).toBe(status);
    });

    test('Ids that are none lead nowhere · nor do cookies', async () => {
      const Cookie = 'next-auth.callback-url=::::; __prerender_bypass=1';
      const session = await ask('/api/auth/session', { headers: { Cookie } });
      expect(session.status).toBe(200);
      const page = await ask('/', { headers: { Cookie } });
      expect([page.status, page.headers.getSetCookie()]).toEqual([200, []]);
    });

    test('Methods that are none are refused · and a tunnel is closed, whoever stays', async () => {
      const { hostname, port } = new URL(Origin);
      const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
      socket.resume();
      socket.write(`CONNECT / HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`);
      // Never ended from here: once the shop has let go, what is still sent is turned away.
      const more = setInterval(() => socket.write('more'), 100);
      const reason = await new Promise<NodeJS.ErrnoException>((resolve) => {
        socket.once('error', resolve);
      });
      clearInterval(more);
      expect(reason.code).toMatch(/^(ECONNRESET|EPIPE)$/);
      socket.destroy();
    });
  });

  describe('idempotency / Repeating a request', () => {
    test('A refusal by the shop is repeated · a key to revoke that is not there', async () => {
      const { token } = await admin();
      const path = '/api/keys/key_000000000000000000000';
      const headers = { 'Idempotency-Key': `revoke ${Date.now()}` };
      const first = await ask<Problem>(path, { method: 'DELETE', token, headers });
      const second = await ask<Problem>(path, { method: 'DELETE', token, headers });
      expect([first.status, second.status, second.text]).toEqual([404, 404, first.text]);
    });
  });
});
