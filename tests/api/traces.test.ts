import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { freePort } from '../support/free-port';
import { type RunningShop, startShop } from '../support/server';
import { post } from './ask';
import { product, shopper } from './people';

type Span = {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
};
type Sent = { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';

/** What OpenTelemetry's collector is to the shop: it takes spans, and keeps them for the test. */
async function openCollector() {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    if (request.url === '/v1/traces') bodies.push(await text(request));
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bodies,
    get spans(): Span[] {
      return bodies
        .flatMap((body) => (JSON.parse(body) as Sent).resourceSpans)
        .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function withCart({ url }: RunningShop) {
  const [{ token, email }, { id }] = [await shopper('Ana', url), await product({ stock: 99 }, url)];
  const put = () => post('/api/cart/items', { url, token, json: { productId: id, quantity: 1 } });
  return { token, email, put };
}

describe('HTTP', () => {
  describe('observability / Traces', () => {
    test('A trace follows an order', async () => {
      const collector = await openCollector();
      const shop = await startShop({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url } });
      const { token, email, put } = await withCart(shop);
      await put();
      const headers = { traceparent: `00-${TRACE}-${CALLER}-01` };
      const { status } = await post('/api/orders', { url: shop.url, token, headers });
      expect(status).toBe(201);
      await shop.stop();
      collector.close();

      const spans = collector.spans.filter(({ traceId }) => traceId === TRACE);
      const named = (name: string) => spans.filter((span) => span.name === name);
      const [[request], [useCase], [write]] = [
        named('POST /api/orders'),
        named('place-order'),
        named('database write'),
      ];
      expect(spans).toHaveLength(3);
      expect(request?.parentSpanId).toBe(CALLER);
      expect(useCase?.parentSpanId).toBe(request?.spanId);
      expect(write?.parentSpanId).toBe(useCase?.spanId);
      // The others began with the shop, each a trace of its own, and hold what the log may hold.
      expect(collector.spans.map(({ name }) => name)).toContain('POST /api/auth/register');
      const sent = collector.bodies.join('\n');
      for (const never of [email, token, 'Ana', '127.0.0.1']) {
        expect(sent.includes(never), never).toBe(false);
      }
    });

    test('A collector that is away harms nobody', async () => {
      const nobody = `http://127.0.0.1:${await freePort()}`;
      const shop = await startShop({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: nobody } });
      const { token, put } = await withCart(shop);
      for (let n = 0; n < 20; n++) {
        await put();
        const began = performance.now();
        const { status } = await post('/api/orders', { url: shop.url, token });
        expect(status).toBe(201);
        expect(performance.now() - began).toBeLessThan(1_000);
      }
      const began = performance.now();
      expect(await shop.stop()).toBe(0);
      expect(performance.now() - began).toBeLessThan(10_000);
    });
  });
});

describe('traces, beyond the scenarios', () => {
  test('What is no traceparent begins a trace of its own', async () => {
    const collector = await openCollector();
    const shop = await startShop({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url } });
    for (const traceparent of [`00-${'0'.repeat(32)}-${CALLER}-01`, `00-${TRACE}`, 'x']) {
      await post('/api/auth/logout', { url: shop.url, headers: { traceparent } });
    }
    await shop.stop();
    collector.close();
    const spans = collector.spans.filter(({ name }) => name.startsWith('POST '));
    expect(spans).toHaveLength(3);
    for (const { traceId, parentSpanId } of spans) {
      expect(traceId).not.toMatch(/^0+$/);
      expect(traceId).not.toBe(TRACE);
      expect(parentSpanId ?? '').toBe('');
    }
  });
});
