import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a stop waits for what is still to be sent. */
const FLUSH_TIMEOUT_MS = 1_000;

/**
 * Opens the traces, if somebody said where to send them; without that nothing of OpenTelemetry is loaded.
 * The exporter reads the same setting itself, and what else there is under the names that OpenTelemetry gives.
 * Spans are sent in the background, many at a time, and are dropped when nobody takes them.
 * @returns what sends the rest and ends them
 */
export async function openTraces(endpoint) {
  if (!endpoint) return async () => {};
  const [
    api,
    { BatchSpanProcessor, NodeTracerProvider },
    { OTLPTraceExporter },
    { resourceFromAttributes },
  ] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'openshelf' }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  // Not registered for the whole process: the framework would add dozens of spans of its own to each page.
  globalThis.openshelfTraces = tracesOf(api, provider.getTracer('openshelf'));
  return async () => {
    await Promise.race([provider.shutdown().catch(() => {}), sleep(FLUSH_TIMEOUT_MS)]);
  };
}

function tracesOf({ ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, isSpanContextValid }, tracer) {
  /** The span that the running step is part of. */
  const current = new AsyncLocalStorage();

  /** The caller's span, by a header as W3C describes it. */
  function callerOf(traceparent) {
    const [, traceId, spanId, flags] =
      /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/.exec(traceparent ?? '') ?? [];
    const caller = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
    return traceId && isSpanContextValid(caller)
      ? trace.setSpanContext(ROOT_CONTEXT, caller)
      : ROOT_CONTEXT;
  }

  return {
    /** A request began; its name is known at the end. */
    begin(traceparent) {
      const span = tracer.startSpan('request', { kind: SpanKind.SERVER }, callerOf(traceparent));
      return {
        run: (handle) => current.run(trace.setSpan(ROOT_CONTEXT, span), handle),
        end({ requestId, method, route, status }) {
          span.updateName(`${method} ${route}`);
          span.setAttributes({
            'http.request.method': method,
            'http.route': route,
            'http.response.status_code': status,
            'request.id': requestId,
          });
          if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    /** A step of whatever is running; what belongs to no request is not traced. */
    async step(name, run) {
      const parent = current.getStore();
      if (!parent) return run();
      const span = tracer.startSpan(name, {}, parent);
      try {
        return await current.run(trace.setSpan(parent, span), run);
      } finally {
        span.end();
      }
    },
  };
}
