import { z } from 'zod';
import { DomainError } from '../shared/domain-error';
import { amount, type Product } from './product';

/** A product as somebody was shown it: its version, its stock, or both. */
const expectedProduct = z.strictObject({ version: z.int().optional(), stock: amount.optional() });

/** What a change goes by: one of these has to be true still. Without it, whatever is there is changed. */
export const expectedProducts = z.array(expectedProduct).optional();

/** What somebody who expected something else is told. */
export type CurrentProduct = Pick<
  Product,
  'version' | 'name' | 'description' | 'category' | 'priceCents' | 'stock' | 'image'
>;

type Expected = z.output<typeof expectedProducts>;

/** @throws DomainError PRECONDITION_FAILED (`details.current`: the product as it is now) */
export function requireExpected(product: Product, expected: Expected): void {
  if (!expected) return;
  const { version, name, description, category, priceCents, stock, image } = product;
  const holds = expected.some(
    (state) => (state.version ?? version) === version && (state.stock ?? stock) === stock,
  );
  if (holds) return;
  const current: CurrentProduct = {
    version,
    name,
    description,
    category,
    priceCents,
    stock,
    image,
  };
  const words = 'The product was changed meanwhile';
  throw new DomainError('changed', 'PRECONDITION_FAILED', words, { current });
}
