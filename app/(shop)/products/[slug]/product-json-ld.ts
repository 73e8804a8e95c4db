import type { Product } from '@/lib/catalog/product';
import { plainAmount } from '@/lib/shared/money';

/** A product as schema.org describes one, as text that is safe inside a script element. */
export function productJsonLd(product: Product, currency: string): string {
  const inStock = product.stock > 0 ? 'InStock' : 'OutOfStock';
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    description: product.description,
    image: product.image,
    sku: product.id,
    category: product.category,
    offers: {
      '@type': 'Offer',
      price: plainAmount(product.priceCents, currency),
      priceCurrency: currency,
      availability: `https://schema.org/${inStock}`,
    },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
