import { isDomainError } from './domain-error';

/** What the log has of an error: none of the fields it may carry, and of a refusal only its code. */
export function serializeError(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, message, stack, cause } = error;
  // What it says is for whoever asked, and may be about them.
  if (isDomainError(error)) return { name, code: error.code };
  return { name, message, stack, ...(cause !== undefined && { cause: serializeError(cause) }) };
}
