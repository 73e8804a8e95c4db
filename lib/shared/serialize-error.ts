import { isDomainError } from './domain-error';

/** An error for the log: without its own fields, and of a refusal only the code. */
export function serializeError(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, message, stack, cause } = error;
  // The message is for the caller and may be about them.
  if (isDomainError(error)) return { name, code: error.code };
  return { name, message, stack, ...(cause !== undefined && { cause: serializeError(cause) }) };
}
