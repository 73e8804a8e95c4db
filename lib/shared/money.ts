const formats = new Map<string, Intl.NumberFormat>();

function formatFor(currency: string): Intl.NumberFormat {
  const known = formats.get(currency);
  if (known) return known;
  const made = new Intl.NumberFormat('en-GB', { style: 'currency', currency });
  formats.set(currency, made);
  return made;
}

/** Integer cents as a price people read: `formatMoney(1250, 'EUR')` is `€12.50`. */
export function formatMoney(cents: number, currency: string): string {
  return formatFor(currency).format(cents / 100);
}
