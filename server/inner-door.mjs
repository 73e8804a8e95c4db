import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { forgetPages } from './page-memory.mjs';
import { pagesUnderWay } from './pages-under-way.mjs';

/**
 * A second, private server on loopback: through it the shop asks Next.js to drop cached pages. It stays
 * open while the front door is draining, because an order that is being finished may need it.
 */
export async function openInnerDoor(handle) {
  const secret = randomBytes(32).toString('base64url');
  const server = createServer((request, response) => {
    if (request.headers['x-openshelf-secret'] !== secret) return response.writeHead(404).end();
    return handle(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${server.address().port}`;
  globalThis.openshelfInnerDoor = { address, secret, pagesUnderWay, forgetPages };
  return {
    /** Whatever was prerendered by the build shows the demo shop, not this one. */
    async dropAllPages() {
      const answer = await fetch(`${address}/internal/revalidate`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-openshelf-secret': secret },
        body: '{}',
      });
      if (!answer.ok) throw new Error(`cached pages were not dropped: ${answer.status}`);
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
