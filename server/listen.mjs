import { once } from 'node:events';
import { createServer } from 'node:net';
import { hostname as machine } from 'node:os';

/** Containers put the name of the machine in HOSTNAME; that is nobody's wish to listen there alone. */
export function wantedHost(wanted) {
  return !wanted || wanted === machine() ? 'localhost' : wanted;
}

/**
 * Opens the front door. `localhost` means both loopback addresses, because a name may lead to either.
 * @returns the server, and a second listener that hands its connections to it
 */
export async function listen(server, port, host) {
  if (host !== 'localhost') {
    await listening(server, port, host);
    return [server];
  }
  await listening(server, port, '127.0.0.1');
  const second = createServer((socket) => server.emit('connection', socket));
  try {
    await listening(second, server.address().port, '::1');
    return [server, second];
  } catch (error) {
    if (error.code === 'EADDRINUSE') throw error;
    return [server];
  }
}

async function listening(server, port, host) {
  server.listen({ port, host });
  await once(server, 'listening');
}
