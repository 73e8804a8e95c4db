/** A list of the office with what is asked of it. */
export function listHref(
  base: string,
  asked: Readonly<Record<string, string | undefined>>,
): string {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length > 0 ? `${base}?${new URLSearchParams(given)}` : base;
}
