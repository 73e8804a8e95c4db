import type { Refusal, Shortage } from './door';

/** A refusal as every door tells it, from what it said: `details` of a DomainError or of a problem document. */
export function refusal(
  code: string,
  message: string,
  details: { errors?: readonly { path: string }[]; items?: readonly Shortage[] } | undefined,
  words: unknown,
): { readonly ok: false } & Refusal {
  return {
    ok: false,
    code,
    message,
    fields: (details?.errors ?? []).map(({ path }) => path),
    items: details?.items ?? [],
    details,
    words,
  };
}
