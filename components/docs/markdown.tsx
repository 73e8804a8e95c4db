import { CodeBlock } from './code-block';
import { anchorOf, Inline } from './inline';
import type { Block } from './parse-markdown';

/** A text of the documentation, a column wide. */
export function Markdown({ blocks }: { readonly blocks: readonly Block[] }) {
  const keys = blocks.map((block, index) => `${index} ${block.kind}`);
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-4">
      {blocks.map((block, index) => (
        <MarkdownBlock key={keys[index]} block={block} />
      ))}
    </div>
  );
}

function MarkdownBlock({ block }: { readonly block: Block }) {
  if (block.kind === 'code') {
    return <CodeBlock text={block.text} name={nameOf(block.language)} />;
  }
  if (block.kind === 'table') return <MarkdownTable {...block} />;
  if (block.kind === 'list') {
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List className={`grid gap-2 pl-5 ${block.ordered ? 'list-decimal' : 'list-disc'}`}>
        {block.items.map((text) => (
          <li key={text}>
            <Inline text={text} />
          </li>
        ))}
      </List>
    );
  }
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Inline text={block.text} />
      </p>
    );
  }
  const Heading = block.level === 3 ? 'h3' : 'h2';
  const look = block.level === 3 ? 'pt-4 text-lg' : 'border-b-2 border-ink pt-10 pb-2 text-2xl';
  return (
    <Heading id={anchorOf(block.text)} className={look}>
      {block.text}
    </Heading>
  );
}

const languages: Readonly<Record<string, string>> = { sh: 'Shell', json: 'Answer' };

/** `ts first-order.mts` is shown by the name of its file. */
function nameOf(language: string): string {
  const [kind = '', file] = language.split(' ');
  return languages[kind] ?? file ?? kind;
}

function MarkdownTable({ head, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={head.join(', ')} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-left text-sm">
        <thead>
          <tr className="border-b-2 border-ink">
            {head.map((cell) => (
              <th key={cell} scope="col" className="py-2 pr-6 label-caps text-muted">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join()} className="border-b border-line align-top">
              {row.map((cell) => (
                <td key={cell} className="py-2 pr-6">
                  <Inline text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
