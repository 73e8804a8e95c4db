import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type RecordingProxy = {
  readonly url: string;
  /** Method, target and body of each request, in the order of arrival. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
};

/** Passes everything on to the target and keeps what was asked. */
export async function startRecordingProxy(target: string): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer(async (incoming, outgoing) => {
    let body = '';
    for await (const chunk of incoming) body += chunk;
    const method = incoming.method ?? '';
    requests.push(`${method} ${incoming.url} ${body}`);
    const answer = await fetch(target + incoming.url, {
      method,
      headers: { 'content-type': incoming.headers['content-type'] ?? '' },
      ...(body && { body }),
    });
    outgoing.writeHead(answer.status, { 'content-type': 'application/json' });
    outgoing.end(await answer.text());
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
