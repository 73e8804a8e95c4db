import type { Database } from '@/db/database';
import { LoginAttempts } from '@/lib/auth/login-attempts';
import { Registrations } from '@/lib/auth/registrations';
import type { Env } from '@/lib/env';
import { testGateway } from '@/lib/payment/test-gateway';
import type { Shop } from '@/lib/shop';

/** A shop on this database: without limits, on the test gateway, in EUR. */
export function testShop(db: Database, own: Partial<Shop> = {}): Shop {
  return {
    db,
    gateway: testGateway,
    secrets: ['a signing secret that is long enough'],
    loginAttempts: new LoginAttempts(),
    registrations: new Registrations(0),
    recordSecurity: () => {},
    currency: 'EUR',
    now: () => new Date(),
    ...own,
  };
}

/** The settings of a shop that is started on this file. */
export function testSettings(file: string, own: Partial<Env> = {}): Env {
  return {
    DATABASE_URL: `file:${file}`,
    SHOP_NAME: 'Halftone',
    SHOP_CURRENCY: 'EUR',
    LOG_LEVEL: 'silent',
    ADMIN_EMAIL: 'owner@example.com',
    CORS_ORIGINS: [],
    API_RATE_LIMIT: 6000,
    REGISTRATION_LIMIT: 0,
    PAGE_RATE_LIMIT: 0,
    ...own,
  };
}
