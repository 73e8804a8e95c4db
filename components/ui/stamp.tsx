/** A rubber stamp across a print. Its parent must be `relative`. */
export function Stamp({ children = 'Sold out' }: { readonly children?: string | undefined }) {
  return (
    <span className="pointer-events-none absolute inset-0 grid place-items-center">
      <span className="stamp">{children}</span>
    </span>
  );
}
