import { z } from 'zod';

/** Control characters, halves of a character, and what turns the direction of everything after it. */
const hidden = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Text of one line in which nothing is hidden. */
export const visibleText = z.string().refine((text) => !hidden.test(text), {
  error: 'One line without hidden characters',
  abort: true,
});

/** The same without the spaces around it. */
export const lineOfText = visibleText.trim();

/** Text that may have line breaks and tabs. */
export const linesOfText = z
  .string()
  .refine((text) => !hidden.test(text.replace(/[\r\n\t]/g, '')), {
    error: 'No hidden characters',
    abort: true,
  })
  .trim();
