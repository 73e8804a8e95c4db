import { ProductCard, type ProductCardProps } from './product-card';

/** The wall of prints: two abreast and edge to edge on a phone, four on a desk. */
export function ProductGrid({
  products,
  eagerCount = 4,
}: {
  readonly products: readonly ProductCardProps[];
  /** How many pictures load at once instead of on approach. */
  readonly eagerCount?: number | undefined;
}) {
  return (
    <ul className="product-grid">
      {products.map((product, index) => (
        <li key={product.slug}>
          <ProductCard {...product} eager={index < eagerCount} />
        </li>
      ))}
    </ul>
  );
}
