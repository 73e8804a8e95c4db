import type { CurrentProduct } from '@/lib/catalog/expected-product';
import type { FieldError } from '@/lib/shared/domain-error';
import { expectedError, SOMETHING_WENT_WRONG } from './problem';

/** What a form knows after it was sent: what went wrong, where, and what had been typed. */
export type FormState = {
  /** A sentence to show when it worked and the page stays. */
  readonly ok?: string;
  /** A secret that the form made: to be shown this once. */
  readonly revealed?: string;
  readonly error?: { readonly code: string; readonly message: string };
  /** The product as it is now, where somebody else has changed it meanwhile. */
  readonly current?: CurrentProduct;
  /** The reason by the path of the field, such as `shippingAddress.city`. */
  readonly fields?: Readonly<Record<string, string>>;
  /** By the name of the input; never a password or a card number. */
  readonly values: Readonly<Record<string, string>>;
};

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
