/** `GET /search?q=`: a plain form, so it works before and without JavaScript. */
export function SearchForm({
  query,
  action = '/search',
  label = 'Search the shop',
  hidden = {},
}: {
  /** What was searched for, shown again. */
  readonly query?: string | undefined;
  readonly action?: string | undefined;
  readonly label?: string | undefined;
  /** Further parameters to keep, such as the order of the list. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
}) {
  return (
    <search className="block w-full">
      <form action={action} method="get" className="flex h-11">
        <label className="flex min-w-0 flex-1">
          <span className="sr-only">{label}</span>
          <input
            name="q"
            type="search"
            defaultValue={query}
            placeholder={label}
            maxLength={200}
            className="w-full min-w-0 rounded-l-sm border border-r-0 border-edge bg-surface px-3 text-sm placeholder:text-muted hover:border-ink"
          />
        </label>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button
          type="submit"
          className="grid w-11 shrink-0 cursor-pointer place-items-center rounded-r-sm border border-edge bg-surface text-spot hover:border-spot hover:bg-spot hover:text-on-spot"
        >
          <svg
            viewBox="0 0 20 20"
            aria-hidden="true"
            className="size-5"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
          >
            <circle cx="8.5" cy="8.5" r="5.5" />
            <path d="m13 13 5 5" />
          </svg>
          <span className="sr-only">Search</span>
        </button>
      </form>
    </search>
  );
}
