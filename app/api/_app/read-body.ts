import type { HonoRequest } from 'hono';
import { ambiguityIn } from './strict-json';

/** The largest body that is read, in bytes. */
const MAX_BYTES = 64 * 1024;

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

/**
 * The body as a JSON value, undefined when there is none.
 * @throws BodyRefused
 */
export async function readBody(request: HonoRequest): Promise<unknown> {
  const bytes = await request.raw.arrayBuffer();
  if (bytes.byteLength === 0) return undefined;
  if (!isPlainJson(request)) {
    throw new BodyRefused('UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json');
  }
  if (bytes.byteLength > MAX_BYTES) {
    throw new BodyRefused('PAYLOAD_TOO_LARGE', 'The body is over 64 KiB');
  }
  const { text, value } = parse(bytes);
  const ambiguity = ambiguityIn(text);
  if (ambiguity !== undefined) throw new BodyRefused('INVALID_JSON', ambiguity);
  return value;
}

/** In UTF-8, as all JSON is (RFC 8259), and not compressed: 64 KiB could become gigabytes. */
function isPlainJson(request: HonoRequest): boolean {
  const type = request.header('content-type') ?? '';
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(type)?.[1] ?? 'utf-8';
  return (
    /^application\/json\s*(;|$)/i.test(type) &&
    /^utf-?8$/i.test(charset) &&
    request.header('content-encoding') === undefined
  );
}

function parse(bytes: ArrayBuffer): { text: string; value: unknown } {
  try {
    // A byte order mark is kept, and is no JSON.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch {
    throw new BodyRefused('INVALID_JSON', 'The body is not JSON');
  }
}
