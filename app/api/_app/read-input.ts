import type { HonoRequest } from 'hono';
import { DomainError, type FieldError } from '@/lib/shared/domain-error';
import type { AnyEntry } from './entry';

/** The largest body that is read, in bytes. */
const LARGEST_BODY = 64 * 1024;

/** A refusal of the body as such, before its content is looked at. */
export class BodyRefused extends Error {
  override readonly name = 'BodyRefused';

  constructor(
    readonly code: 'INVALID_JSON' | 'PAYLOAD_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE',
    message: string,
  ) {
    super(message);
  }
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The input of the use-case: path parameters, and the query or the body.
 * @throws BodyRefused, and DomainError VALIDATION_FAILED when the body is not an object or names a path parameter
 */
export async function readInput(request: HonoRequest, entry: AnyEntry): Promise<Fields> {
  const inPath = request.param() as Fields;
  const hasBody = entry.method === 'post' || entry.method === 'patch';
  const sent = hasBody ? await readBody(request) : readQuery(request, entry);
  const twice = Object.keys(inPath).filter((name) => Object.hasOwn(sent, name));
  if (twice.length > 0) throw invalid(twice.map((path) => ({ path, reason: 'Unknown field' })));
  return { ...sent, ...inPath };
}

function readQuery(request: HonoRequest, { query = {} }: AnyEntry): Fields {
  if (!request.url.includes('?')) return {};
  const fields: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(request.queries())) {
    const [only = ''] = values;
    // A parameter that is given twice is no text, and refused as such.
    fields[name] = values.length > 1 ? values : (query[name]?.(only) ?? only);
  }
  return fields;
}

async function readBody(request: HonoRequest): Promise<Fields> {
  const text = await request.raw.text();
  if (text === '') return {};
  const type = request.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new BodyRefused('UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json');
  }
  if (text.length > LARGEST_BODY || Buffer.byteLength(text) > LARGEST_BODY) throw tooLarge();
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid([{ path: '', reason: 'The body must be an object' }]);
  }
  return value as Fields;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BodyRefused('INVALID_JSON', 'The body is not JSON');
  }
}

function tooLarge(): BodyRefused {
  return new BodyRefused('PAYLOAD_TOO_LARGE', 'The body is over 64 KiB');
}

function invalid(errors: readonly FieldError[]): DomainError {
  return new DomainError('invalid', 'VALIDATION_FAILED', 'Some fields are not valid', { errors });
}
