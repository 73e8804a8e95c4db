import { z } from 'zod';
import type { Product } from '@/lib/catalog/product';
import type { Shop } from '@/lib/shop';

export const productSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    description: z.string(),
    category: z.string(),
    priceCents: z.int(),
    currency: z.string(),
    stock: z.int(),
    image: z.string(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Product' });

export function presentProduct(product: Product, shop: Shop): z.input<typeof productSchema> {
  return {
    id: product.id,
    slug: product.slug,
    name: product.name,
    description: product.description,
    category: product.category,
    priceCents: product.priceCents,
    currency: shop.currency,
    stock: product.stock,
    image: product.image,
    createdAt: product.createdAt.toISOString(),
    updatedAt: product.updatedAt.toISOString(),
  };
}

/** What is new with each version and each movement of the stock. */
export function tagOfProduct({ version, stock }: Product): string {
  return `${version}-${stock}`;
}

/** @returns undefined for a tag that no product ever has */
export function readProductTag(tag: string): { version: number; stock: number } | undefined {
  const found = /^(\d{1,15})-(\d{1,10})$/.exec(tag);
  return found ? { version: Number(found[1]), stock: Number(found[2]) } : undefined;
}
