/** `/api/orders/<id>` as a pattern: what is in angle brackets differs from time to time. */
function patternOf(value: string): RegExp {
  const quoted = value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const open = quoted.replace(/<\w+>/g, '[^\\s]+');
  const before = /^\w/.test(value) ? '(?<!\\w)' : '';
  const after = /\w$/.test(value) ? '(?!\\w)' : '';
  return new RegExp(before + open + after, 'i');
}

/** Everything in a value that can be written down: strings, numbers, names of members, sources of patterns. */
function* wordsIn(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null)
    yield String(value);
  if (value instanceof RegExp) yield value.source.replaceAll(/\\([^\w])/g, '$1');
  if (value instanceof Error) yield value.message;
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (ArrayBuffer.isView(value)) return;
  if (value instanceof Map || value instanceof Set) yield* wordsIn([...value], seen);
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) yield name;
    yield* wordsIn(inner, seen);
  }
}

/** What the assertions of one test have compared, to be held against what its scenario promises. */
export class Comparisons {
  private readonly expected = new Set<string>();
  private readonly readHeaders = new Map<string, Set<string>>();
  private readonly comparedHeaders = new Set<string>();

  /** An assertion: what was there, and what had to be there. */
  add(actual: unknown, expected: readonly unknown[]): void {
    for (const word of wordsIn(expected)) this.expected.add(word);
    if (this.readHeaders.size === 0) return;
    const found = new Set(wordsIn([actual]));
    for (const [name, values] of this.readHeaders) {
      if ([...found].some((word) => values.has(word))) this.comparedHeaders.add(name);
    }
  }

  /** A header was read. It counts once an assertion has compared its value. */
  readHeader(name: string, value: string | null): void {
    const values = this.readHeaders.get(name.toLowerCase()) ?? new Set();
    this.readHeaders.set(name.toLowerCase(), values.add(String(value)));
  }

  /** Those of these values that an assertion expected, and the names of headers whose values it compared. */
  among(values: readonly string[]): string[] {
    return values.filter((value) => {
      if (this.comparedHeaders.has(value.toLowerCase())) return true;
      const pattern = patternOf(value);
      return [...this.expected].some((word) => pattern.test(word));
    });
  }
}
