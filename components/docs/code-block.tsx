'use client';

import { useState, useSyncExternalStore } from 'react';

/** What the snippets were written for; a browser shows the address of the shop that it is at. */
const WRITTEN_FOR = 'http://localhost:3000';

const neverChanges = () => () => undefined;

/** Code on a sheet of its own; a long line scrolls. */
export function CodeBlock({ text, name }: { readonly text: string; readonly name?: string }) {
  const [copied, setCopied] = useState(false);
  const origin = useSyncExternalStore(
    neverChanges,
    () => window.location.origin,
    () => undefined,
  );
  const shown = origin ? text.replaceAll(WRITTEN_FOR, origin) : text;

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(shown);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  }

  return (
    <figure className="border-l-4 border-ink bg-wash">
      <figcaption className="flex min-h-10 items-center justify-between gap-4 px-4 pt-2 text-xs text-muted">
        <span className="font-mono">{name}</span>
        {/* Browsers have a clipboard on https and on this machine only. */}
        {origin && window.isSecureContext && (
          <button type="button" className="text-link py-1" onClick={copy}>
            {copied ? 'Copied' : 'Copy'}
          </button>
        )}
      </figcaption>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="overflow-x-auto px-4 pt-1 pb-3 font-mono text-xs"
      >
        <code>{shown}</code>
      </pre>
    </figure>
  );
}
