import { z } from 'zod';

function isOrigin(address: string): boolean {
  return /^https?:/.test(address) && new URL(address).origin === address;
}

const environment = z.object({
  DATABASE_URL: z.string().startsWith('file:').default('file:./data/shop.db'),
  SHOP_NAME: z.string().min(1).max(60).default('Halftone'),
  SHOP_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('EUR'),
  /** One or more, comma separated: the first signs, all of them verify. */
  AUTH_SECRET: z
    .string()
    .refine(
      (text) => text.split(',').every((secret) => secret.trim().length >= 32),
      'Each secret has at least 32 characters',
    )
    .optional(),
  ADMIN_EMAIL: z.email().default('admin@example.com'),
  ADMIN_PASSWORD: z.string().min(8).max(128).optional(),
  /** Where shoppers reach the shop when something stands in front of it, such as https://shop.example. */
  SHOP_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** What a program says as a Bearer token to read the metrics from elsewhere. */
  METRICS_TOKEN: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** Where traces are sent, such as http://localhost:4318. The exporter reads it, and others like it, itself. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  /** Comma separated: sites whose pages may use the API, such as https://app.example. */
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((word) => word.trim() || []))
    .pipe(z.array(z.url().refine(isOrigin, 'Not an origin, such as https://app.example'))),
  /** How many requests a minute one caller of the API has, or one address without a caller; 0 is no limit. */
  API_RATE_LIMIT: z
    .string()
    .regex(/^\d{1,9}$/)
    .default('6000')
    .transform(Number),
  /** How many forms and searches a minute the pages take from one address; 0 is no limit. */
  PAGE_RATE_LIMIT: z
    .string()
    .regex(/^\d{1,9}$/)
    .default('600')
    .transform(Number),
  /** How many accounts a minute can be opened from one address; 0 is no limit. */
  REGISTRATION_LIMIT: z
    .string()
    .regex(/^\d{1,9}$/)
    .default('300')
    .transform(Number),
  /** Set by Next.js itself: while it builds, nobody's shop is open. */
  NEXT_PHASE: z.string().optional(),
});

export type Env = z.output<typeof environment>;

let parsed: Env | undefined;

/**
 * The environment, parsed once. Nothing else in the shop reads `process.env`.
 * @throws Error naming every variable that is not as it should be.
 */
export function env(): Env {
  if (parsed) return parsed;
  // A variable that is set to nothing is not set.
  const given = Object.entries(process.env).filter(([, value]) => value !== '');
  const result = environment.safeParse(Object.fromEntries(given));
  if (!result.success) throw new Error(`Bad environment:\n${z.prettifyError(result.error)}`);
  parsed = result.data;
  return parsed;
}
