type Traces = { step<T>(name: string, run: () => Promise<T>): Promise<T> };

/** Left by the front door (server/traces.mjs) where traces are asked for. */
const kept = globalThis as typeof globalThis & { openshelfTraces?: Traces };

/** Runs a step of a request: a span of its trace, where traces are asked for. */
export function span<T>(name: string, run: () => Promise<T>): Promise<T> {
  return kept.openshelfTraces ? kept.openshelfTraces.step(name, run) : run();
}
