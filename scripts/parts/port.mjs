import { createServer } from 'node:http';
import { listen, wantedHost } from '../../server/listen.mjs';
import { Failure } from './failure.mjs';

/**
 * Fails when the shop could not listen there. Asked before building, so that a start beside a running shop
 * does not replace the files which that shop is serving.
 */
export async function requireFreePort(port, hostname) {
  try {
    const listeners = await listen(createServer(), port, wantedHost(hostname));
    await Promise.all(listeners.map((one) => new Promise((resolve) => one.close(resolve))));
  } catch (error) {
    const reason = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${error.code})`;
    throw new Failure(`Port ${port} ${reason}. Choose another: PORT=3001 npm start`);
  }
}
