import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export type Alteration = {
  /** Each character is one byte. Only headers may grow or shrink. */
  readonly request?: (bytes: string) => string;
  readonly answer?: (bytes: string) => string;
};

export type ByteProxy = { readonly url: string; stop(): Promise<void> };

/** Hands every byte on, so that a broken request arrives as broken as it was sent, but for what is altered. */
export async function startByteProxy(target: string, alteration: Alteration): Promise<ByteProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const shop = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    handOn(client, shop, alteration.request);
    handOn(shop, client, alteration.answer);
    for (const socket of [client, shop]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}

function handOn(from: Socket, to: Socket, alter = (bytes: string) => bytes): void {
  from.on('data', (chunk) => to.write(alter(chunk.toString('latin1')), 'latin1'));
  from.on('end', () => to.end());
  from.on('error', () => to.destroy());
  from.on('close', () => to.destroySoon());
}
