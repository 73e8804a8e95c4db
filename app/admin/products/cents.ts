/** An amount as people type it, `12.50`, `12,5` or `12`, in cents; anything else stays text, so that it is refused. */
export function cents(typed: string): number | string {
  const amount = /^(\d{1,8})(?:[.,](\d{1,2}))?$/.exec(typed.trim());
  if (!amount) return typed;
  const [, whole = '0', part = ''] = amount;
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/** Cents as they are typed: 1250 is `12.50`. */
export function amount(priceCents: number): string {
  return (priceCents / 100).toFixed(2);
}
