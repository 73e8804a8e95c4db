import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

/**
 * Fails when the address cannot be listened on. Asked before building, so that a start beside a running
 * shop does not replace the files which that shop is serving.
 */
export function requireFreePort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const reason = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${error.code})`;
      reject(new Failure(`Port ${port} ${reason}. Choose another: PORT=3001 npm start`));
    });
    probe.listen({ port, host }, () => probe.close(() => resolve()));
  });
}
