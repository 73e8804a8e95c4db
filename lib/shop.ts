import type { Database } from '@/db/database';
import type { LoginAttempts } from './auth/login-attempts';
import type { Registrations } from './auth/registrations';
import type { PaymentGateway } from './payment/payment-gateway';
import type { SecurityEvent } from './shared/security-event';

/** What one running shop has: made once at start, handed to every use-case. */
export type Shop = {
  readonly db: Database;
  readonly gateway: PaymentGateway;
  /** Signing secrets: the first signs, every one of them verifies. */
  readonly secrets: readonly string[];
  /** The wrong logins of this process. */
  readonly loginAttempts: LoginAttempts;
  /** The registrations of each address in this process. */
  readonly registrations: Registrations;
  /** ISO 4217 code of what the shop sells in now; an order keeps its own. */
  readonly currency: string;
  now(): Date;
  /** Writes down what matters to whoever looks for an attack. */
  recordSecurity(event: SecurityEvent): void;
};
