export interface PostalAddress {
  readonly name: string;
  readonly line1: string;
  readonly line2?: string | undefined;
  readonly postalCode: string;
  readonly city: string;
  /** Written out. */
  readonly countryName: string;
}

/** An address as it stands on an envelope. */
export function Address({ address }: { readonly address: PostalAddress }) {
  const { name, line1, line2, postalCode, city, countryName } = address;
  const lines = [name, line1, line2, `${postalCode} ${city}`, countryName];
  return (
    <address className="grid not-italic wrap-anywhere">
      {lines.filter(Boolean).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of an address may be alike
        <span key={index}>{line}</span>
      ))}
    </address>
  );
}
