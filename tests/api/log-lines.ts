import { expect } from 'vitest';
import type { RunningShop } from '../support/server';

/** A line of the log. */
export type Line = Readonly<Record<string, unknown>>;

/**
 * What a shop has logged, from the line that says that it is open.
 * @throws Error for a line that is not JSON
 */
export function logOf({ output }: RunningShop): Line[] {
  const [, after = ''] = output.split(/Openshelf is open at .*\n/);
  const lines = after.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Line);
}

/** The lines of one request, once they are there: they are written many at a time. */
export async function linesOf(shop: RunningShop, headers: Headers): Promise<Line[]> {
  const id = headers.get('X-Request-Id');
  const ofRequest = () => logOf(shop).filter(({ requestId }) => requestId === id);
  await expect.poll(() => ofRequest().some(({ status }) => status !== undefined)).toBe(true);
  return ofRequest();
}
