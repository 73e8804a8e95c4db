import type { z } from 'zod';

const types: Readonly<Record<string, string>> = {
  // The shop knows no other numbers.
  int: 'Must be a whole number',
  number: 'Must be a whole number',
  string: 'Must be text',
  boolean: 'Must be true or false',
  object: 'Must be an object',
  array: 'Must be a list',
};

/** A readable reason for a refused value, where the schema has none. */
export const validationMessage: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') {
    return issue.input === undefined ? 'Required' : types[issue.expected];
  }
  if (issue.code === 'invalid_value') return `One of ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') {
    if (issue.origin === 'string' && issue.minimum === 1) return 'Required';
    return `At least ${issue.minimum}${unit(issue.origin)}`;
  }
  if (issue.code === 'too_big') return `At most ${issue.maximum}${unit(issue.origin)}`;
  return 'Not valid';
};

function unit(origin: string): string {
  return origin === 'string' ? ' characters' : '';
}
