import { DomainError, type ErrorKind, rateLimited } from '../shared/domain-error';

/** How long an answer is kept, in milliseconds: 30 days. */
export const RETENTION_MS = 30 * 24 * 60 * 60 * 1000;

/** How often what was kept long enough is removed, in milliseconds. */
const PURGE_INTERVAL_MS = 60 * 60 * 1000;

/** How much is kept for one owner of keys: more than any shopper needs, and no more than a disk bears. */
export const QUOTA = { answers: 10_000, bytes: 16 * 1024 * 1024 } as const;

/** The same for the shop's own people and programs. */
export const TRUSTED_QUOTA = { answers: 1_000_000, bytes: 1024 * 1024 * 1024 } as const;

export type Usage = { readonly answers: number; readonly bytes: number };

/** A key belongs to one caller, one method and one path. */
export type Slot = {
  readonly owner: string;
  readonly method: string;
  readonly path: string;
  readonly key: string;
};

/** An answer as it was sent, to be sent again byte for byte. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
};

/**
 * The key of an `Idempotency-Key` header (draft-ietf-httpapi-idempotency-key-header).
 * @throws DomainError IDEMPOTENCY_KEY_INVALID unless it is 1 to 255 printable ASCII characters
 */
export function requireKey(value: string): string {
  if (/^[\x20-\x7e]{1,255}$/.test(value)) return value;
  throw keyInvalid('An idempotency key has 1 to 255 printable characters');
}

export function keyInvalid(message: string): DomainError {
  return new DomainError('invalid', 'IDEMPOTENCY_KEY_INVALID', message);
}

export function keyReused(): DomainError {
  const words = 'This key was used with another payload';
  return new DomainError('unprocessable', 'IDEMPOTENCY_KEY_REUSED', words);
}

export function inProgress(): DomainError {
  const words = 'The first request with this key is still running';
  return new DomainError('conflict', 'IDEMPOTENCY_IN_PROGRESS', words);
}

/**
 * Nothing that was answered is forgotten before its time, so whoever has used up their share has to wait.
 * @throws DomainError RATE_LIMITED
 */
export function requireQuota(used: Usage | undefined, most: Usage): void {
  if (!used || (used.answers < most.answers && used.bytes < most.bytes)) return;
  const words = 'No more answers are kept for you; try again in an hour, or without a key';
  throw rateLimited(words, PURGE_INTERVAL_MS);
}

const decided: readonly ErrorKind[] = ['rejected', 'not_found', 'conflict', 'changed'];

/** Whether a refusal came out of the work itself, so that a repeat gets it again: 402, 404, 409 and 412. */
export function isDecided(error: DomainError): boolean {
  return decided.includes(error.kind);
}
