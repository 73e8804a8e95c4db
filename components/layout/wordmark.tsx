import Link from 'next/link';

/** Nine circles as one path: the mark is on every page twice. */
const dots = [
  [4, 4, 1],
  [12, 4, 1.7],
  [20, 4, 2.5],
  [4, 12, 1.7],
  [12, 12, 2.6],
  [20, 12, 3.4],
  [4, 20, 2.5],
  [12, 20, 3.4],
  [20, 20, 4],
]
  .map(
    ([x = 0, y = 0, r = 0]) =>
      `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`,
  )
  .join('');

/** The shop's name beside its mark: a dot that grows, three by three. */
export function Wordmark({
  name,
  href = '/',
}: {
  readonly name: string;
  readonly href?: string | undefined;
}) {
  return (
    <Link
      href={href}
      className="inline-flex items-center gap-2.5 font-heading text-xl font-extrabold tracking-tight"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-7" fill="currentColor">
        <path d={dots} />
      </svg>
      {name}
    </Link>
  );
}
