import { z } from 'zod';

/**
 * A word of an answer of which these values are known, marked with `x-extensible-enum`: there may be more one
 * day, so the document gives it as text, and readers have a branch for what they do not know.
 */
export function openEnum<const Value extends string>(
  known: readonly Value[],
  about = '',
): z.ZodType<Value> {
  const values = known.map((value) => `\`${value}\``).join(', ');
  const description = `${about}One of ${values}; there may be more one day.`;
  return z
    .string()
    .meta({ description, 'x-extensible-enum': known }) as unknown as z.ZodType<Value>;
}
