import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Proxy = {
  readonly url: string;
  /** Method, target and body of each request, in the order of arrival. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
};

export type ProxyFaults = {
  readonly alter?: (text: string) => string;
  /** Whether the connection ends instead of the request, the first being 1, being passed on. */
  readonly loses?: (count: number) => boolean;
};

/** Passes everything on to the target, keeps what was asked, and may do it badly. */
export async function startProxy(
  target: string,
  { alter = (text) => text, loses = () => false }: ProxyFaults = {},
): Promise<Proxy> {
  const requests: string[] = [];
  const server = createServer(async (incoming, outgoing) => {
    let body = '';
    for await (const chunk of incoming) body += chunk;
    const method = incoming.method ?? '';
    requests.push(`${method} ${incoming.url} ${body}`);
    if (loses(requests.length)) {
      incoming.socket.destroy();
      return;
    }
    const answer = await fetch(target + incoming.url, {
      method,
      headers: passedOn(incoming.headers),
      ...(body && { body }),
    });
    const type = answer.headers.get('content-type') ?? 'application/json';
    outgoing.writeHead(answer.status, { 'content-type': type });
    outgoing.end(alter(await answer.text()));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function passedOn(headers: IncomingHttpHeaders): Record<string, string> {
  const names = ['content-type', 'authorization'];
  return Object.fromEntries(names.flatMap((name) => [[name, String(headers[name] ?? '')]]));
}
