'use client';

import { ProductCard, type ProductCardProps } from './product-card';

/**
 * The wall of prints: two abreast and edge to edge on a phone, four on a desk. A client component, so that the
 * page carries the facts of each product beside its HTML, and not its markup a second time.
 */
export function ProductGrid({
  products,
  currency,
  eagerCount = 4,
}: {
  readonly products: readonly Omit<ProductCardProps, 'currency' | 'eager'>[];
  readonly currency: string;
  /** How many pictures load at once instead of on approach. */
  readonly eagerCount?: number | undefined;
}) {
  return (
    <ul className="product-grid">
      {products.map((product, index) => (
        <li key={product.slug}>
          <ProductCard {...product} currency={currency} eager={index < eagerCount} />
        </li>
      ))}
    </ul>
  );
}
