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

export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log } = await import('./lib/shared/log');
  log().error({ requestId: request.headers['x-request-id'], error }, 'a page failed');
};
