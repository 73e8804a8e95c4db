import { z } from 'zod';

/** Control characters, halves of a character, and what turns the direction of everything after it. */
const hidden = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** The same as JSON Schema has it, for the document of the API; halves of characters do not get that far. */
export const HIDDEN = '\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069';
/** What `trim` takes away. */
const SPACES = ' \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff';

/** Text of one line in which nothing is hidden. */
export const visibleText = z
  .string()
  .refine((text) => !hidden.test(text), {
    error: 'One line without hidden characters',
    abort: true,
  })
  .meta({ pattern: `^[^${HIDDEN}]*$` });

/** The same without the spaces around it. */
export const lineOfText = visibleText.trim();

/** The same with at least one character that is no space. */
export const filledLine = lineOfText
  .min(1)
  .meta({ pattern: `^[^${HIDDEN}]*[^${HIDDEN}${SPACES}][^${HIDDEN}]*$` });

/** Text that may have line breaks and tabs. */
export const linesOfText = z
  .string()
  .refine((text) => !hidden.test(text.replace(/[\r\n\t]/g, '')), {
    error: 'No hidden characters',
    abort: true,
  })
  .trim()
  .meta({ pattern: `^([\\t\\n\\r]|[^${HIDDEN}])*$` });
