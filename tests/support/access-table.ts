/** What one kind of caller gets for one request. */
export type Cell = { readonly request: string; readonly caller: string; readonly status: number };

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** `METHOD /path` of every request that a row names; one without a path has that of the next. */
function requestsOf(words: string): string[] {
  const named = [...words.matchAll(/`([A-Z]+)(?: (\/[^`]*))?`/g)];
  return named.map(([, method, own], at) => {
    const path = own ?? named.slice(at).find(([, , later]) => later)?.[2];
    return `${method} ${pathTemplate(path ?? '')}`;
  });
}

/** `/orders/:id` and `/orders/{id}` are the same path. */
export function pathTemplate(path: string): string {
  return path.replace(/:\w+|\{\w+\}/g, '{}');
}

/** Every cell of the table in a text: Markdown, with the callers in its first line. */
export function readAccessTable(text: string): Cell[] {
  const lines = text.split('\n').filter((line) => line.trim().startsWith('|'));
  const [head = '', , ...rows] = lines;
  const [, ...callers] = cellsOf(head);
  return rows.flatMap((row) => {
    const [words = '', ...statuses] = cellsOf(row);
    if (statuses.length !== callers.length) throw new Error(`not as wide as its head: ${row}`);
    return requestsOf(words).flatMap((request) =>
      statuses.map((status, at) => ({
        request,
        caller: (callers[at] ?? '').replaceAll('`', ''),
        status: Number(status),
      })),
    );
  });
}
