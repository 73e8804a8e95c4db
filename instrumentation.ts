import type { Instrumentation } from 'next';

/** Runs once at start, before the first request: opens the shop and hands the API to the front door. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    // Without an address of its own, next-auth goes by the host that was asked for.
    if (process.env.SHOP_URL) process.env.NEXTAUTH_URL = process.env.SHOP_URL;
    else process.env.AUTH_TRUST_HOST = 'true';
    try {
      const { openForFrontDoor } = await import('./app/_server/front-door');
      await openForFrontDoor();
    } catch (error) {
      // Next.js would go on without a shop, and say so at every request.
      console.error(
        'The shop could not be opened.',
        error instanceof Error ? error.message : error,
      );
      process.exit(1);
    }
  }
}

export const onRequestError: Instrumentation.onRequestError = (error, request) => {
  const id = request.headers['x-request-id'] ?? 'unknown';
  console.error(`request ${id} (${request.method} ${request.path}) failed:`, error);
};
