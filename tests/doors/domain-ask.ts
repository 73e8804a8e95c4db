import type { z } from 'zod';
import type { Caller } from '@/lib/shared/caller';
import type { UseCase } from '@/lib/shared/use-case';
import type { Answer } from './door';

/** Runs a use-case as somebody and tells what came back. */
export type Ask = <Input extends z.ZodType, Result>(
  useCase: UseCase<Input, Result>,
  caller: Caller,
  input: unknown,
) => Promise<Answer<Result>>;
