export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly string[][] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string };

const item = /^(?:-|\d+\.) +/;

/** As much of Markdown as the documentation of this shop is written in. */
export function parseMarkdown(markdown: string): Block[] {
  const blocks: Block[] = [];
  const lines = markdown.split('\n');
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    const heading = /^(#{1,3}) (.*)$/.exec(line);
    if (line.trim() === '') continue;
    if (line.startsWith('```')) blocks.push(code(line, lines));
    else if (heading) blocks.push(headingOf(heading));
    else if (line.startsWith('|')) blocks.push(table([line, ...taken(lines, /^\|/)]));
    else if (item.test(line)) blocks.push(list(line, lines));
    else blocks.push({ kind: 'paragraph', text: [line, ...paragraph(lines)].join(' ') });
  }
  return blocks;
}

/** Takes lines from the front as long as they fit. */
function taken(lines: string[], fitting: RegExp): string[] {
  const end = lines.findIndex((line) => !fitting.test(line));
  return lines.splice(0, end < 0 ? lines.length : end);
}

function paragraph(lines: string[]): string[] {
  return taken(lines, /^(?!#{1,3} |```|\||- |\d+\. ).*\S/);
}

function code(fence: string, lines: string[]): Block {
  const end = lines.indexOf('```');
  const text = lines.splice(0, end).join('\n');
  lines.shift();
  return { kind: 'code', language: fence.slice(3).trim(), text };
}

function headingOf([, marks = '#', text = '']: RegExpExecArray): Block {
  return { kind: 'heading', level: marks.length as 1 | 2 | 3, text };
}

function table(lines: readonly string[]): Block {
  const rows = lines.map((line) =>
    line
      .replace(/^\|\s*|\s*\|\s*$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
  const [head = [], , ...body] = rows;
  return { kind: 'table', head, rows: body };
}

function list(first: string, lines: string[]): Block {
  const all = [first, ...taken(lines, /^(?:(?:-|\d+\.) |\s+\S)/)];
  const items: string[] = [];
  for (const line of all) {
    if (item.test(line)) items.push(line.replace(item, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return { kind: 'list', ordered: /^\d/.test(first), items };
}
