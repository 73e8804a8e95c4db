import { expect, inject } from 'vitest';
import { get, type Problem, type Reply } from './ask';

/** Words of the inside: stacks, files, SQL and libraries. */
const inside =
  /node_modules|\bat \S+ \(|\.m?[jt]s\b|\/(home|root|tmp|work|var)\/|sqlite|drizzle|\bzod\b|hono|next\.js|select .* from/i;

/** Whether anything of the inside is in an answer. */
export function expectNothingLeaked(text: string): void {
  expect(text).not.toMatch(inside);
}

/** The words of a page, as its reader sees them: its addresses of scripts are nobody's secret. */
export function wordsOf(page: string): string {
  return page.replace(/<script\b.*?<\/script>|<!--.*?-->/gs, '').replace(/<[^>]*>/g, ' ');
}

/** A good refusal: a 4xx with one of these codes, as a problem document, within a second, that tells nothing, while others are answered. */
export async function expectRefused(
  asked: () => Promise<Reply<Problem>>,
  codes: readonly string[],
  what: unknown,
): Promise<Reply<Problem>> {
  const began = Date.now();
  const [reply] = await Promise.all([asked(), expectShopAnswers()]);
  expect([what, Date.now() - began < 1_000]).toEqual([what, true]);
  expect([what, codes]).toEqual([what, expect.arrayContaining([reply.body?.code])]);
  expect([what, Math.floor(reply.status / 100)]).toEqual([what, 4]);
  expect(reply.headers.get('Content-Type')).toBe('application/problem+json');
  expectNothingLeaked(reply.text);
  return reply;
}

/** Others are answered meanwhile. */
export async function expectShopAnswers(url = inject('shopUrl')): Promise<void> {
  expect((await get('/api/products?limit=1', { url })).status).toBe(200);
}
