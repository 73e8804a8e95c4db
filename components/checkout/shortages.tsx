import Link from 'next/link';

export interface ShortLine {
  readonly id: string;
  readonly name: string;
  readonly quantity: number;
  readonly available: number;
}

/** Which lines of the cart cannot be filled, and the way to change them. */
export function Shortages({ lines }: { readonly lines: readonly ShortLine[] }) {
  return (
    <>
      <ul className="grid gap-1">
        {lines.map(({ id, name, quantity, available }) => (
          <li key={id}>
            {available === 0
              ? `${name} is sold out (you have ${quantity})`
              : `Only ${available} of ${name} left (you have ${quantity})`}
          </li>
        ))}
      </ul>
      <Link href="/cart" className="mt-1 inline-block font-semibold underline underline-offset-4">
        Update cart
      </Link>
    </>
  );
}
