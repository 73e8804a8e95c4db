const format = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});

/** A date and time, in UTC, as servers do not know where the reader is. */
export function Moment({ at }: { readonly at: Date }) {
  return (
    // A browser may know another way to write it than the server: what is in the page stays.
    <time
      suppressHydrationWarning={true}
      dateTime={at.toISOString()}
      className="sm:whitespace-nowrap"
    >
      {format.format(at)} UTC
    </time>
  );
}
