import type { ReactNode } from 'react';
import { DocsLink } from './docs-link';

const marks = /(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/;

/** One line of Markdown: `code`, **strong** and [links](/). */
export function Inline({ text }: { readonly text: string }) {
  const parts = text.split(marks).filter(Boolean);
  const keys = parts.map((part, index) => `${index} ${part}`);
  return <>{parts.map((part, index) => inline(part, keys[index] ?? part))}</>;
}

function inline(part: string, key: string): ReactNode {
  const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part);
  if (part.startsWith('`')) {
    return (
      <code key={key} className="rounded-sm bg-wash px-1 py-0.5 font-mono text-[0.9em]">
        {part.slice(1, -1)}
      </code>
    );
  }
  if (part.startsWith('**')) return <strong key={key}>{part.slice(2, -2)}</strong>;
  if (!link) return part;
  return (
    <DocsLink key={key} href={link[2] ?? '/'}>
      {link[1]}
    </DocsLink>
  );
}

/** A text without its marks, as a word for an address. */
export function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
