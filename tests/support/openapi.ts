/** As much of an OpenAPI document as holding answers against it needs. */
export type OpenApi = {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

export type Operation = {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Reference | Documented>>;
};

export type Reference = { readonly $ref: string };

export type Documented = {
  readonly headers?: Readonly<Record<string, Reference>>;
  readonly content?: Readonly<Record<string, Media>>;
};

export type Media = {
  readonly schema: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: Refusal }>>;
};

/** A problem document, as far as it is told from others. */
export type Refusal = {
  readonly code: string;
  readonly status: number;
  readonly details?: unknown;
};

export type Header = { readonly required?: boolean; readonly schema: { readonly type: string } };

/** Where something is in the document: a JSON pointer (RFC 6901) as a fragment. */
export function pointerTo(...steps: readonly (string | number)[]): string {
  const escaped = steps.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'));
  return ['#', ...escaped.map(encodeURIComponent)].join('/');
}

export function lookUp<T>(document: OpenApi, pointer: string): T {
  const steps = pointer.split('/').slice(1).map(decodeURIComponent);
  let found: unknown = document;
  for (const step of steps) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found as T;
}

/**
 * The document with every object and every enum closed. It leaves them open, because a field or a value may be
 * added one day; an answer of today has none that is not documented.
 */
export function closed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(closed) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, closed(inner)]);
  const isOpen = 'properties' in value && !('additionalProperties' in value);
  const known = 'x-extensible-enum' in value ? [['enum', value['x-extensible-enum']]] : [];
  const nothingElse = isOpen ? [['additionalProperties', false]] : [];
  return Object.fromEntries([...entries, ...known, ...nothingElse]);
}

/** The fields of a value and of what is in it; of a list, those of its first. */
export function fieldsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(fieldsOf);
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([name, inner]) => [name, fieldsOf(inner)]),
  );
}
