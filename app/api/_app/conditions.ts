import { createHash } from 'node:crypto';
import type { HonoRequest } from 'hono';
import type { Reply } from '@/lib/idempotency/idempotency';
import type { AnyEntry } from './entry';

/** Entity tags (RFC 9110, 8.8.3) as they are sent; what is none is passed over. */
const ENTITY_TAG = /(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/g;

type Tag = { readonly opaque: string; readonly isWeak: boolean };

function tagsIn(header: string): Tag[] {
  return [...header.matchAll(ENTITY_TAG)].map(([, weak, opaque = '']) => ({
    opaque,
    isWeak: weak !== undefined,
  }));
}

/**
 * What a change goes by, as its use-case takes it: one of the states that `If-Match` names. A weak tag and one
 * that this shop never gave match nothing. `*` asks only that there is something, which the use-case does anyway.
 */
export function expectedBy(
  request: HonoRequest,
  { readTag }: AnyEntry,
): readonly unknown[] | undefined {
  const header = request.header('if-match');
  if (!readTag || header === undefined || header.trim() === '*') return undefined;
  return tagsIn(header)
    .filter(({ isWeak }) => !isWeak)
    .map(({ opaque }) => readTag(opaque))
    .filter((seen) => seen !== undefined);
}

/** A tag for an answer that has no version of its own: it changes with every byte. */
export function tagOfContent(content: string): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}

/** The answer, or 304 without a body where the caller has it already (`If-None-Match`, compared weakly). */
export function unlessKnown(request: HonoRequest, reply: Reply): Reply {
  const header = request.header('if-none-match');
  const { etag = '', 'cache-control': cacheControl = '' } = reply.headers;
  if (header === undefined || !etag) return reply;
  const isKnown =
    header.trim() === '*' || tagsIn(header).some(({ opaque }) => `"${opaque}"` === etag);
  if (!isKnown) return reply;
  return { status: 304, headers: { etag, 'cache-control': cacheControl }, body: null };
}
