import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '@/app/api/_app/app';
import type { Database } from '@/db/database';
import { openDatabase } from '@/db/open';
import { Registrations } from '@/lib/auth/registrations';
import { signToken } from '@/lib/auth/token';
import type { PaymentGateway } from '@/lib/payment/payment-gateway';
import { testGateway } from '@/lib/payment/test-gateway';
import type { Role } from '@/lib/shared/caller';
import { newId } from '@/lib/shared/ids';
import type { SecurityEvent } from '@/lib/shared/security-event';
import { insertUser } from '@/lib/user/user-store';
import { testShop } from '../support/test-shop';
import { tag, uniqueEmail } from './unique';

export type Sent = {
  readonly token?: string;
  readonly key?: string;
  readonly cookie?: string;
  readonly userAgent?: string;
  /** Where it comes from, as the front door says. */
  readonly address?: string;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is, as JSON. */
  readonly raw?: string;
};

export type Got<T> = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: T;
};

export type OwnApi = Awaited<ReturnType<typeof openOwnApi>>;

/** The API without a server, on a shop of its own whose clock and gateway are the test's. */
export async function openOwnApi(
  gateway: PaymentGateway = testGateway,
  database?: string,
  requestsPerMinute?: number,
  registrationsPerMinute = 0,
) {
  const folder = await mkdtemp(join(tmpdir(), 'openshelf-own-api-'));
  const file = database ?? join(folder, 'shop.db');
  let ahead = 0;
  let writes = 0;
  const events: SecurityEvent[] = [];
  const db = await openDatabase(`file:${file}`);
  const counting: Database = {
    ...db,
    write(work) {
      writes++;
      return db.write(work);
    },
  };
  const shop = testShop(counting, {
    gateway,
    registrations: new Registrations(registrationsPerMinute),
    recordSecurity: (event) => events.push(event),
    now: () => new Date(Date.now() + ahead),
  });
  const api = createApi(shop, undefined, requestsPerMinute);

  async function send<T>(method: string, path: string, sent: Sent = {}): Promise<Got<T>> {
    const {
      token,
      key,
      cookie,
      address,
      userAgent,
      json,
      raw = json === undefined ? undefined : JSON.stringify(json),
    } = sent;
    const headers = new Headers();
    if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
    if (key !== undefined) headers.set('Idempotency-Key', key);
    if (cookie !== undefined) headers.set('Cookie', cookie);
    if (userAgent !== undefined) headers.set('User-Agent', userAgent);
    if (raw !== undefined) headers.set('Content-Type', 'application/json');
    const handed = { incoming: { clientAddress: address } };
    const response = await api.request(path, { method, headers, body: raw ?? null }, handed);
    const text = await response.text();
    const body = (text ? JSON.parse(text) : undefined) as T;
    return { status: response.status, headers: response.headers, text, body };
  }

  async function person(name = 'Ana', role: Role = 'shopper', passwordHash = 'none') {
    const user = { id: newId('user'), email: uniqueEmail(name), name, role };
    const row = { ...user, passwordHash, createdAt: shop.now() };
    await shop.db.write((session) => insertUser(session, row));
    const claims = { userId: user.id, role, version: 0 };
    const token = () => signToken(shop.secrets, claims, 'api', 3600, shop.now());
    return { ...user, token };
  }

  return {
    shop,
    file,
    folder,
    send,
    person,
    async product(fields: Readonly<Record<string, unknown>> = {}) {
      const token = await (await person('Owner', 'admin')).token();
      const json = { name: `Print ${tag()}`, priceCents: 1250, stock: 5, ...fields };
      return (await send<{ id: string; stock: number }>('POST', '/api/products', { token, json }))
        .body;
    },
    /** The security events so far. */
    events,
    /** How often the shop has written. */
    get writes() {
      return writes;
    },
    /** Moves the clock of the shop. */
    pass(milliseconds: number) {
      ahead += milliseconds;
    },
    async close() {
      await shop.db.close();
      await rm(folder, { recursive: true });
    },
  };
}
