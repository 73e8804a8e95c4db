import type { HonoRequest } from 'hono';
import { badFields } from '@/lib/shared/domain-error';
import { expectedBy } from './conditions';
import type { AnyEntry } from './entry';
import { readBody } from './read-body';

/** The field of the input that `If-Match` fills. */
export const EXPECTED = 'expected';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The input of the use-case: path parameters, `If-Match`, and the query or the body.
 * @throws BodyRefused, and DomainError VALIDATION_FAILED when the body is not an object or names a path parameter
 */
export async function readInput(request: HonoRequest, entry: AnyEntry): Promise<Fields> {
  const inPath = request.param() as Fields;
  const hasBody = entry.method === 'post' || entry.method === 'patch';
  const sent = hasBody ? await readFields(request) : readQuery(request, entry);
  const taken = [...Object.keys(inPath), ...(entry.readTag ? [EXPECTED] : [])];
  const elsewhere = taken.filter((name) => Object.hasOwn(sent, name));
  if (elsewhere.length > 0) {
    throw badFields(elsewhere.map((path) => ({ path, reason: 'Unknown field' })));
  }
  const expected = expectedBy(request, entry);
  return { ...sent, ...inPath, ...(expected && { [EXPECTED]: expected }) };
}

function readQuery(request: HonoRequest, { query = {} }: AnyEntry): Fields {
  if (!request.url.includes('?')) return {};
  // Without a prototype, a parameter of any name is just another field.
  const fields: Record<string, unknown> = Object.create(null);
  const { searchParams } = new URL(request.url);
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name);
    const [only = ''] = values;
    // A parameter that is given twice is no text, and refused as such.
    fields[name] =
      values.length > 1 ? values : Object.hasOwn(query, name) ? query[name]?.(only) : only;
  }
  return fields;
}

async function readFields(request: HonoRequest): Promise<Fields> {
  const value = await readBody(request);
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badFields([{ path: '', reason: 'The body must be an object' }]);
  }
  return value as Fields;
}
