import type { z } from 'zod';
import type { cartSchema } from './present-cart';
import type { keySchema } from './present-key';
import type { orderSchema } from './present-order';
import type { productSchema } from './present-product';
import type { activeSessionSchema } from './present-session';
import type { userSchema } from './present-user';

// One small story for all examples of the document: Ana buys two prints.

export const product: z.input<typeof productSchema> = {
  id: 'prod_5h2k8w1q9z3x7c4v6b0nm',
  slug: 'blue-harbour',
  name: 'Blue Harbour',
  description: 'Two inks on 250 g paper.',
  category: 'posters',
  priceCents: 1250,
  currency: 'EUR',
  stock: 5,
  image: '/art/posters/blue-harbour.svg',
  createdAt: '2026-01-12T09:30:00.000Z',
  updatedAt: '2026-01-12T09:30:00.000Z',
};

export const movement = {
  delta: -2,
  reason: 'order',
  reference: 'order_3k9x2m7q1w8e5r4t6y0ui',
  createdBy: 'user_8d1f5g3h7j9k2l4z6x0cv',
  createdAt: '2026-01-12T10:00:00.000Z',
} as const;

export const user: z.input<typeof userSchema> = {
  id: 'user_8d1f5g3h7j9k2l4z6x0cv',
  email: 'ana@example.com',
  name: 'Ana',
  role: 'shopper',
};

export const cart: z.input<typeof cartSchema> = {
  userId: user.id,
  items: [
    {
      id: 'item_2q4w6e8r0t1y3u5i7o9pa',
      productId: product.id,
      slug: product.slug,
      name: product.name,
      image: product.image,
      priceCents: 1250,
      quantity: 2,
      available: 5,
    },
  ],
  totalCents: 2500,
  currency: 'EUR',
};

export const shippingAddress = {
  name: 'Ana Silva',
  line1: 'Rua das Flores 12',
  postalCode: '4050-262',
  city: 'Porto',
  country: 'PT',
};

export const order: z.input<typeof orderSchema> = {
  id: 'order_3k9x2m7q1w8e5r4t6y0ui',
  userId: user.id,
  status: 'PENDING_PAYMENT',
  totalCents: 2500,
  currency: 'EUR',
  items: [{ productId: product.id, name: product.name, priceCents: 1250, quantity: 2 }],
  email: user.email,
  shippingAddress,
  createdAt: '2026-01-12T10:00:00.000Z',
  paidAt: null,
};

export const paidOrder: z.input<typeof orderSchema> = {
  ...order,
  status: 'PAID',
  paidAt: '2026-01-12T10:01:00.000Z',
};

export const key: z.input<typeof keySchema> = {
  id: 'key_6b2n8m4v1c7x3z9l5k0jh',
  name: 'Warehouse',
  scopes: ['orders:read'],
  createdAt: '2026-01-12T09:00:00.000Z',
  createdBy: 'user_1q5w9e3r7t2y6u0i4o8pa',
  lastUsedAt: null,
  revokedAt: null,
};

export const activeSession: z.input<typeof activeSessionSchema> = {
  id: 'tok_4h7k2m9p1s5v8x3z6c0bn',
  userId: user.id,
  kind: 'browser',
  agent: 'Firefox on Linux',
  network: '192.0.2.0/24',
  startedAt: '2026-01-12T09:30:00.000Z',
  expiresAt: '2026-02-11T09:30:00.000Z',
};
