import type { Instrumentation } from 'next';

/** Runs once at start, before the first request: opens the shop and hands the API to the front door. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  // Without an address of its own, next-auth goes by the host that was asked for.
  if (process.env.SHOP_URL) process.env.NEXTAUTH_URL = process.env.SHOP_URL;
  else process.env.AUTH_TRUST_HOST = 'true';
  const { openForFrontDoor } = await import('./app/_server/front-door');
  await openForFrontDoor();
}

export const onRequestError: Instrumentation.onRequestError = (error, request) => {
  const id = request.headers['x-request-id'] ?? 'unknown';
  console.error(`request ${id} (${request.method} ${request.path}) failed:`, error);
};
