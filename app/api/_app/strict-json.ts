/** Deeper than anything that the API takes. */
const MAX_DEPTH = 32;

/** Names that some parsers treat as properties of the object itself. */
const machinery = new Set(['__proto__', 'constructor', 'prototype']);

/** In a text that is JSON: strings, those before a colon being names, and brackets. */
const tokens = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\]]/g;

/**
 * What two programs could read differently in a text that is JSON, or undefined. `JSON.parse` keeps the last
 * of two members in silence; another keeps the first.
 */
export function ambiguityIn(json: string): string | undefined {
  const open: Set<string>[] = [];
  for (const [token, text, colon] of json.matchAll(tokens)) {
    if (token === '{' || token === '[') {
      if (open.push(new Set()) > MAX_DEPTH) return `The body is nested over ${MAX_DEPTH} deep`;
    } else if (text === undefined) {
      open.pop();
    } else if (colon !== undefined) {
      const name: string = JSON.parse(text);
      const names = open.at(-1);
      if (machinery.has(name)) return 'The body has a member that no object may have';
      if (names?.has(name)) return 'The body says a member twice';
      names?.add(name);
    }
  }
  return undefined;
}
