/** The first stop of the Tab key. The target is the page frame's `<main id="content">`. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:bg-spot focus:px-4 focus:py-3 focus:font-semibold focus:text-on-spot"
    >
      Skip to content
    </a>
  );
}
