/** The kind of a refusal, independent of HTTP. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'changed'
  | 'unprocessable'
  | 'rejected'
  | 'rate_limited'
  | 'unavailable';

/** One bad field: where it is and why it was refused. */
export type FieldError = { path: string; reason: string };

/** An expected refusal. Compare `code`; `message` may be shown to anyone. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** `instanceof` does not hold across the bundles that Next.js makes of one module. */
export function isDomainError(error: unknown): error is DomainError {
  return error instanceof Error && error.name === 'DomainError';
}

export function unauthorized(): DomainError {
  return new DomainError('unauthenticated', 'UNAUTHORIZED', 'Sign in first');
}

/** `scope` is what a key lacks, where that is the reason. */
export function forbidden(scope?: string): DomainError {
  const details = scope === undefined ? {} : { scope };
  return new DomainError('forbidden', 'FORBIDDEN', 'You may not do this', details);
}

export function notFound(what: string): DomainError {
  return new DomainError('not_found', 'NOT_FOUND', `${what} not found`);
}

/** `milliseconds` is how long it takes until another try may be accepted. */
export function rateLimited(message: string, milliseconds: number): DomainError {
  const retryAfterSeconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return new DomainError('rate_limited', 'RATE_LIMITED', message, { retryAfterSeconds });
}

export function badFields(errors: readonly FieldError[]): DomainError {
  return new DomainError('invalid', 'VALIDATION_FAILED', 'Some fields are not valid', { errors });
}
