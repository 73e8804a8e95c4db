import { isDomainError } from '@/lib/shared/domain-error';

export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** One parameter of the address: the first, when it is there several times. */
export function param(value: string | string[] | undefined): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return first?.trim() || undefined;
}

/** The value if it is one of the known ones; anything else in an address is passed over. */
export function oneOf<Known extends string>(
  known: readonly Known[],
  value: string | undefined,
): Known | undefined {
  return known.find((each) => each === value);
}

/** The page at the cursor; the first page when somebody made that cursor up. */
export async function pageOrFirst<Found>(
  find: (cursor: string | undefined) => Promise<Found>,
  cursor: string | undefined,
): Promise<{ page: Found; used: string | undefined }> {
  try {
    return { page: await find(cursor), used: cursor };
  } catch (error) {
    const madeUp = isDomainError(error) && error.code === 'VALIDATION_FAILED';
    if (!madeUp || cursor === undefined) throw error;
    return { page: await find(undefined), used: undefined };
  }
}
