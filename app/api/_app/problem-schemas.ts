import { z } from 'zod';
import { type ErrorCode, errorCodes } from '@/app/_server/error-codes';
import { type Problem, sampleProblem } from '@/app/_server/problem';
import { openEnum } from './open-enum';

const count = z.int().min(0);

const productNow = z.object({
  version: count,
  name: z.string(),
  description: z.string(),
  category: z.string(),
  priceCents: count,
  stock: count,
  image: z.string(),
});

const shortLine = z.object({
  productId: z.string(),
  name: z.string(),
  requested: count,
  available: count,
});

/** What refusals say beyond their words. Which code has which field is in its description and its example. */
const detailsSchema = z
  .object({
    errors: z
      .array(z.object({ path: z.string(), reason: z.string() }))
      .describe('`VALIDATION_FAILED`: every bad field.'),
    scope: z.string().describe('`FORBIDDEN`: what the key lacks.'),
    present: count.describe('`MAX_QUANTITY_EXCEEDED`: how many are in the line.'),
    requested: count.describe('`MAX_QUANTITY_EXCEEDED`: how many more were asked for.'),
    maximum: count.describe('`MAX_QUANTITY_EXCEEDED`, `CART_FULL`: the most there may be.'),
    current: productNow.describe('`PRECONDITION_FAILED`: the product as it is now.'),
    retryAfterSeconds: count.describe('`RATE_LIMITED`: as in `Retry-After`.'),
    expectedTotalCents: count.describe('`TOTAL_CHANGED`: the total that was reviewed.'),
    totalCents: count.describe('`TOTAL_CHANGED`: what the order would cost now.'),
    items: z.array(shortLine).describe('`OUT_OF_STOCK`: every line that cannot be filled.'),
  })
  .partial()
  .meta({ id: 'ProblemDetails' });

/** A problem document (RFC 9457), whatever was refused. */
export const problemSchema = z
  .object({
    type: z.string().describe('Leads to the explanation of the code: `/docs/errors/<code>`.'),
    title: z.string(),
    status: z.int().describe('The status of the answer.'),
    detail: z.string(),
    instance: z.string().describe('The path that was asked for.'),
    code: openEnum(Object.keys(errorCodes) as ErrorCode[], 'The exact word: what to compare. '),
    message: z.string().describe('A sentence that may be shown to people.'),
    requestId: z.string().describe('Names this one request in the log of the shop.'),
    details: detailsSchema.optional(),
  })
  .meta({ id: 'Problem' });

type Details = Readonly<Record<string, unknown>>;

const detailsOf: Partial<Record<ErrorCode, Details>> = {
  VALIDATION_FAILED: { errors: [{ path: 'quantity', reason: 'At most 99' }] },
  FORBIDDEN: { scope: 'orders:read' },
  MAX_QUANTITY_EXCEEDED: { present: 98, requested: 2, maximum: 99 },
  CART_FULL: { maximum: 100 },
  PRECONDITION_FAILED: {
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
  RATE_LIMITED: { retryAfterSeconds: 42 },
  TOTAL_CHANGED: { expectedTotalCents: 1000, totalCents: 1900 },
  OUT_OF_STOCK: {
    items: [
      {
        productId: 'prod_5h2k8w1q9z3x7c4v6b0nm',
        name: 'Blue Harbour',
        requested: 3,
        available: 2,
      },
    ],
  },
};

/** Codes of which some refusals have nothing more to say: a malformed address has no fields, a person no scope. */
const alsoWithoutDetails: readonly ErrorCode[] = ['VALIDATION_FAILED', 'FORBIDDEN'];

const asked = { instance: '/api/orders', requestId: '7d4f9a52-1c0b-4f0e-9b57-0f6a0e6b8f11' };

export function problemExample(code: ErrorCode): Problem {
  return sampleProblem(code, asked, detailsOf[code]);
}

/** How a refusal with this code looks, by the name of the example: with details, and without where both occur. */
export function problemExamples(code: ErrorCode): Record<string, { readonly value: Problem }> {
  return {
    [code]: { value: problemExample(code) },
    ...(alsoWithoutDetails.includes(code) && {
      [`${code}-plain`]: { value: sampleProblem(code, asked) },
    }),
  };
}
