import type { FormState } from '@/components/form/form-state';
import type { CurrentProduct } from '@/lib/catalog/expected-product';
import type { FieldError } from '@/lib/shared/domain-error';
import { expectedError, SOMETHING_WENT_WRONG } from './problem';

const SECRET = /password|card|cvc|cvv|secret/i;

/** What was typed, for filling the form again. */
export function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    const keep = typeof value === 'string' && !name.startsWith('$') && !SECRET.test(name);
    if (keep) values[name] = value;
  }
  return values;
}

/** Any error as what a form shows; one that the shop did not mean tells nothing and is logged. */
export function failedForm(error: unknown, requestId: string, form: FormData): FormState {
  const values = typedValues(form);
  const expected = expectedError(error, requestId);
  if (!expected)
    return { error: { code: 'INTERNAL_ERROR', message: SOMETHING_WENT_WRONG }, values };
  const { code, message, details } = expected;
  const errors = (details.errors ?? []) as readonly FieldError[];
  const fields = Object.fromEntries(errors.map(({ path, reason }) => [path, reason]));
  const current = details.current as CurrentProduct | undefined;
  return { error: { code, message }, fields, values, ...(current && { current }) };
}
