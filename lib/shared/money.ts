// ISO 4217. `Intl` knows these too, but not everywhere the same (HUF has 0 or 2 decimals, by the version of its
// data), and what a stored number means must not depend on the browser or the version of Node.js.
const withDecimals: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const decimals = new Map(
  Object.entries(withDecimals).flatMap(([count, codes]) =>
    codes.split(' ').map((code) => [code, Number(count)] as const),
  ),
);

const formats = new Map<string, Intl.NumberFormat>();

function formatFor(currency: string): Intl.NumberFormat {
  const known = formats.get(currency);
  if (known) return known;
  const digits = decimalsOf(currency);
  const made = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(currency, made);
  return made;
}

/** How many decimals amounts of a currency have: 2 for EUR, 0 for JPY, 3 for KWD. */
function decimalsOf(currency: string): number {
  return decimals.get(currency) ?? 2;
}

/**
 * An integer number of a currency's smallest units as a price people read: `formatMoney(1250, 'EUR')` is
 * `€12.50`, `formatMoney(1250, 'JPY')` is `JP¥1,250`.
 */
export function formatMoney(cents: number, currency: string): string {
  return formatFor(currency).format(cents / 10 ** decimalsOf(currency));
}

/** The same as it is typed and as programs write it: 1250 is `12.50` in EUR and `1250` in JPY. */
export function plainAmount(cents: number, currency: string): string {
  const digits = decimalsOf(currency);
  return (cents / 10 ** digits).toFixed(digits);
}

/**
 * An amount as people type it, `12.50`, `12,5` or `12`, in the smallest units of the currency. Undefined for
 * anything else, and for more decimals than the currency has.
 */
export function typedAmount(typed: string, currency: string): number | undefined {
  const [, whole = '', part = ''] = /^(\d{1,10})(?:[.,](\d{1,4}))?$/.exec(typed.trim()) ?? [];
  const digits = decimalsOf(currency);
  if (whole === '' || part.length > digits) return undefined;
  return Number(whole + part.padEnd(digits, '0'));
}
