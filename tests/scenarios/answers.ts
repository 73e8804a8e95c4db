import { expect } from 'vitest';
import type { Answer, OrderView, Refusal } from '../doors/door';

/** What was asked for. @throws Error when it was refused. */
export function accepted<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`Refused: ${answer.code} ${answer.fields.join(', ')}`);
  return answer.value;
}

/** The refusal, which has this code. */
export function refused<T>(answer: Answer<T>, code: string): Refusal {
  if (answer.ok) throw new Error(`Expected ${code}, but it was accepted`);
  expect(answer.code).toBe(code);
  return answer;
}

/** Refused for these bad fields and no others. */
export function refusedFor<T>(answer: Answer<T>, ...fields: string[]): void {
  expect([...refused(answer, 'VALIDATION_FAILED').fields].sort()).toEqual(fields.sort());
}

/** How often each came back: `{ accepted: 7, OUT_OF_STOCK: 93 }`. */
export function tally(answers: readonly Answer<unknown>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const word = answer.ok ? 'accepted' : answer.code;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

/** `name × quantity at price`, line by line. */
export function linesOf(of: Pick<OrderView, 'items'>): string[] {
  return of.items.map((line) => `${line.name} × ${line.quantity} at ${line.priceCents}`);
}

export async function times<T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => make(index)));
}
