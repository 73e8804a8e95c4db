/** Code on a sheet of its own; a long line scrolls. */
export function CodeBlock({ text }: { readonly text: string }) {
  return (
    <pre
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="overflow-x-auto border-l-4 border-ink bg-wash px-4 py-3 font-mono text-xs"
    >
      <code>{text}</code>
    </pre>
  );
}
