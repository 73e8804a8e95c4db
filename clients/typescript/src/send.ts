const MOST_REPEATS = 2;

/** One request, and what it may take. */
export type Request = {
  readonly address: string;
  readonly init: RequestInit & { readonly method: string };
  readonly isSafe: boolean;
  readonly signal?: AbortSignal | undefined;
};

export type Limits = { readonly timeoutMs: number; readonly maxRetryAfterMs: number };

/**
 * Sends a request, and again where it is safe and the shop asks for it, at most twice.
 * @throws what `fetch` throws, a DOMException `TimeoutError` after `timeoutMs`, and the reason of `signal`
 */
export async function sendPolitely(
  fetchOne: typeof fetch,
  { address, init, isSafe, signal }: Request,
  { timeoutMs, maxRetryAfterMs }: Limits,
): Promise<Response> {
  for (let repeats = 0; ; repeats++) {
    const timeout = AbortSignal.timeout(timeoutMs);
    const either = signal ? AbortSignal.any([signal, timeout]) : timeout;
    const response = await fetchOne(address, { ...init, signal: either });
    const waitMs = isSafe && repeats < MOST_REPEATS ? repeatAfterMs(response) : undefined;
    if (waitMs === undefined || waitMs > maxRetryAfterMs) return response;
    await response.body?.cancel();
    await sleep(waitMs, signal);
  }
}

/** Only where the shop names a time: with 429, 503, and 409 while the first request is still running. */
function repeatAfterMs({ status, headers }: Response): number | undefined {
  const said = headers.get('Retry-After');
  if (said === null || ![409, 429, 503].includes(status)) return undefined;
  const seconds = Number(said);
  // Seconds, or a date (RFC 9110).
  const milliseconds = Number.isNaN(seconds) ? Date.parse(said) - Date.now() : seconds * 1_000;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', aborted, { once: true });
    function done(): void {
      signal?.removeEventListener('abort', aborted);
      resolve();
    }
    function aborted(): void {
      clearTimeout(timer);
      reject(signal?.reason);
    }
  });
}
