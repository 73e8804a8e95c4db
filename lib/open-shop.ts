import { explainOpenFailure, openDatabase } from '@/db/open';
import { demoProducts } from '@/db/seed/demo-products';
import { ensureSecrets } from './auth/ensure-secrets';
import { LoginAttempts } from './auth/login-attempts';
import { Registrations } from './auth/registrations';
import { ensureCatalog } from './catalog/ensure-catalog';
import { ensureSearch } from './catalog/ensure-search';
import type { Env } from './env';
import { instrumentedDatabase } from './metrics/instrumented-database';
import { ensureCurrency } from './order/ensure-currency';
import { testGateway } from './payment/test-gateway';
import { log } from './shared/log';
import type { SecurityEvent } from './shared/security-event';
import type { Shop } from './shop';
import { ensureAdmin } from './user/ensure-admin';

export type OpenedShop = {
  readonly shop: Shop;
  readonly adminEmail: string;
  /** The admin's password, when it had to be made up by this very start. */
  readonly generatedPassword: string | undefined;
};

/** Opens the shop: the database is brought up to date, and an empty one gets its admin and the demo shop. */
export async function openShop(settings: Env): Promise<OpenedShop> {
  const { DATABASE_URL: url } = settings;
  const now = () => new Date();
  const db = instrumentedDatabase(await openDatabase(url));
  const secrets = ensureSecrets(settings.AUTH_SECRET, url.slice('file:'.length));
  const generatedPassword = await explainOpenFailure(url, () =>
    prepareDatabase(db, settings, now()),
  );
  const shop: Shop = {
    db,
    gateway: testGateway,
    secrets,
    loginAttempts: new LoginAttempts(),
    registrations: new Registrations(settings.REGISTRATION_LIMIT),
    recordSecurity,
    currency: settings.SHOP_CURRENCY,
    now,
  };
  return { shop, adminEmail: settings.ADMIN_EMAIL, generatedPassword };
}

/** @returns the admin's password, if it was made up */
async function prepareDatabase(
  db: Shop['db'],
  settings: Env,
  now: Date,
): Promise<string | undefined> {
  const { generatedPassword } = await ensureAdmin(db, {
    email: settings.ADMIN_EMAIL.toLowerCase(),
    password: settings.ADMIN_PASSWORD,
    now,
  });
  await ensureCatalog(db, demoProducts, now);
  await ensureSearch(db);
  await ensureCurrency(db, settings.SHOP_CURRENCY);
  return generatedPassword;
}

/** A line of the log of its own kind; what was refused is a warning. */
function recordSecurity({ outcome, ...event }: SecurityEvent): void {
  const level = outcome === 'done' ? 'info' : 'warn';
  log()[level]({ event: 'security', outcome, ...event });
}
