import { setTimeout } from 'node:timers/promises';
import { markStopping } from './health.mjs';

const DRAIN_TIMEOUT_MS = 8_000;

/**
 * On SIGTERM or SIGINT: no new connections, every accepted request is answered, then `close` and exit 0.
 * Requests that have not ended after the timeout are cut off.
 */
export function drainOnSignal(listeners, close) {
  let draining = false;
  const [server] = listeners;

  async function drain() {
    if (draining) return;
    draining = true;
    markStopping();
    server.on('request', (_request, response) => {
      response.shouldKeepAlive = false;
    });
    // A connection that was busy a moment ago is idle now, and would be kept for the next request.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const ended = Promise.all(listeners.map((one) => new Promise((done) => one.close(done))));
    await Promise.race([ended, setTimeout(DRAIN_TIMEOUT_MS)]);
    clearInterval(idle);
    server.closeAllConnections();
    await close();
    process.exit(0);
  }

  process.on('SIGTERM', drain);
  process.on('SIGINT', drain);
}
