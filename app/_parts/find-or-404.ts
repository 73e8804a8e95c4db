import { notFound } from 'next/navigation';
import type { z } from 'zod';
import { isDomainError } from '@/lib/shared/domain-error';
import { type Context, runUseCase, type UseCase } from '@/lib/shared/use-case';

/** What a use-case finds for a page; what it does not find, or cannot be asked for, is the not-found page. */
export async function findOr404<Input extends z.ZodType, Result>(
  useCase: UseCase<Input, Result>,
  context: Context,
  input: unknown,
): Promise<Result> {
  try {
    return await runUseCase(useCase, context, input);
  } catch (error) {
    if (!isDomainError(error) || !['not_found', 'invalid'].includes(error.kind)) throw error;
  }
  notFound();
}
