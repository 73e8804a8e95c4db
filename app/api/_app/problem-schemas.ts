import { z } from 'zod';
import { type ErrorCode, errorCodes } from '@/app/_server/error-codes';
import { explanationPath, type Problem, sampleProblem } from '@/app/_server/problem';

type Details = {
  readonly schema: z.ZodType;
  readonly example: Readonly<Record<string, unknown>>;
  /** Where there are refusals with this code that have nothing more to say. */
  readonly optional?: true;
};

const count = z.int().min(0);

/** What a refusal says beyond its words, for the codes that do. */
const detailsOf: Partial<Record<ErrorCode, Details>> = {
  VALIDATION_FAILED: {
    schema: z.object({ errors: z.array(z.object({ path: z.string(), reason: z.string() })) }),
    example: { errors: [{ path: 'quantity', reason: 'At most 99' }] },
    // A malformed address is refused before any field is looked at.
    optional: true,
  },
  FORBIDDEN: {
    schema: z.object({ scope: z.string().describe('What the key lacks.') }),
    example: { scope: 'orders:read' },
    // Only a key lacks a scope.
    optional: true,
  },
  MAX_QUANTITY_EXCEEDED: {
    schema: z.object({ present: count, requested: count, maximum: count }),
    example: { present: 98, requested: 2, maximum: 99 },
  },
  CART_FULL: {
    schema: z.object({ maximum: count }),
    example: { maximum: 100 },
  },
  PRECONDITION_FAILED: {
    schema: z.object({
      current: z.object({
        version: count,
        name: z.string(),
        description: z.string(),
        category: z.string(),
        priceCents: count,
        stock: count,
        image: z.string(),
      }),
    }),
    example: {
      current: {
        version: 8,
        name: 'Blue Harbour',
        description: 'Two inks on 250 g paper.',
        category: 'posters',
        priceCents: 1300,
        stock: 4,
        image: '/art/posters/blue-harbour.svg',
      },
    },
  },
  RATE_LIMITED: {
    schema: z.object({ retryAfterSeconds: z.int().min(1) }),
    example: { retryAfterSeconds: 42 },
  },
  TOTAL_CHANGED: {
    schema: z.object({ expectedTotalCents: count, totalCents: count }),
    example: { expectedTotalCents: 1000, totalCents: 1900 },
  },
  OUT_OF_STOCK: {
    schema: z.object({
      items: z.array(
        z.object({ productId: z.string(), name: z.string(), requested: count, available: count }),
      ),
    }),
    example: {
      items: [
        {
          productId: 'prod_5h2k8w1q9z3x7c4v6b0nm',
          name: 'Blue Harbour',
          requested: 3,
          available: 2,
        },
      ],
    },
  },
};

/** `OUT_OF_STOCK` as the name of a type: `OutOfStock`. */
export function typeName(code: ErrorCode): string {
  return code.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A problem document (RFC 9457) with exactly this code. */
export function problemSchema(code: ErrorCode): z.ZodType {
  const details = detailsOf[code];
  return z.object({
    type: z.literal(explanationPath(code)).describe('Leads to the explanation of the code.'),
    title: z.string(),
    status: z.literal(errorCodes[code].status),
    detail: z.string(),
    instance: z.string().describe('The path that was asked for.'),
    code: z.literal(code).describe('The exact word: what to compare.'),
    message: z.string().describe('A sentence that may be shown to people.'),
    requestId: z.string(),
    ...(details && { details: details.optional ? details.schema.optional() : details.schema }),
  });
}

export function problemExample(code: ErrorCode): Problem {
  const asked = { instance: '/api/orders', requestId: '7d4f9a52-1c0b-4f0e-9b57-0f6a0e6b8f11' };
  return sampleProblem(code, asked, detailsOf[code]?.example);
}
