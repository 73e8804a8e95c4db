import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, describe, expect, test } from 'vitest';
import { canonicalJson } from '@/lib/idempotency/payload';
import { purgeAnswers } from '@/lib/idempotency/purge-answers';
import type { ChargeRequest, PaymentGateway } from '@/lib/payment/payment-gateway';
import { type Got, type OwnApi, openOwnApi } from '../doors/own-api';

const DAY_MS = 24 * 60 * 60 * 1000;

type Cart = { readonly items: readonly { quantity: number }[] };
type Order = { readonly id: string; readonly status: string };
type Problem = { readonly code: string };

const opened: OwnApi[] = [];
afterEach(async () => {
  for (const own of opened.splice(0)) await own.close();
});

async function openApi(gateway?: PaymentGateway, database?: string): Promise<OwnApi> {
  const own = await openOwnApi(gateway, database);
  // The last to open is the first to close: the file goes with the first.
  opened.unshift(own);
  return own;
}

const replayed = ({ headers }: Got<unknown>) => headers.get('Idempotent-Replayed');

/** Somebody with an order that waits for its payment. */
async function order(own: OwnApi) {
  const { id: productId } = await own.product();
  const ana = await own.person('Ana');
  const token = await ana.token();
  await own.send('POST', '/api/cart/items', { token, json: { productId, quantity: 1 } });
  const { body } = await own.send<Order>('POST', '/api/orders', { token });
  return { token, id: body.id, pay: `/api/payments/${body.id}` };
}

/** A gateway that remembers whom it was asked to charge, and takes its time. */
function slowGateway(milliseconds: number) {
  const charges: ChargeRequest[] = [];
  const refunds: string[] = [];
  const gateway: PaymentGateway = {
    name: 'slow',
    async charge(request) {
      charges.push(request);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return { status: 'succeeded', reference: request.idempotencyKey ?? `pay_${charges.length}` };
    },
    async refund(reference) {
      refunds.push(reference);
    },
  };
  return { gateway, charges, refunds };
}

function rowsOf(file: string): number {
  const look = new BetterSqlite3(file, { readonly: true });
  const count = look.prepare('SELECT count(*) FROM idempotency_keys').pluck().get();
  look.close();
  return Number(count);
}

describe('the API on a shop of its own', () => {
  describe('idempotency / Repeating a request', () => {
    test('A repeated order is the same order · at the price of one commit', async () => {
      const own = await openApi();
      const { id: productId } = await own.product();
      const token = await (await own.person('Ana')).token();
      await own.send('POST', '/api/cart/items', { token, json: { productId, quantity: 2 } });
      const before = own.writes;
      const first = await own.send<Order>('POST', '/api/orders', { token, key: 'k-1' });
      expect([first.status, own.writes - before]).toEqual([201, 1]);
      const second = await own.send<Order>('POST', '/api/orders', { token, key: 'k-1' });
      expect([second.status, second.text, replayed(second)]).toEqual([201, first.text, 'true']);
      expect(own.writes - before).toBe(1);
    });
  });

  describe('idempotency / While the first is running', () => {
    test('A repeat during a slow payment', async () => {
      const { gateway, charges } = slowGateway(1_000);
      const own = await openApi(gateway);
      const { token, pay } = await order(own);
      const first = own.send<Order>('POST', pay, { token, key: 'k-1' });
      await expect.poll(() => charges.length).toBe(1);
      const early = await own.send<Problem>('POST', pay, { token, key: 'k-1' });
      expect([early.status, early.body.code]).toEqual([409, 'IDEMPOTENCY_IN_PROGRESS']);
      expect(early.headers.get('Retry-After')).toMatch(/^\d+$/);
      expect(replayed(early)).toBe(null);
      const { status, text, body } = await first;
      expect([status, body.status]).toEqual([200, 'PAID']);
      const late = await own.send('POST', pay, { token, key: 'k-1' });
      expect([late.status, late.text, replayed(late)]).toEqual([200, text, 'true']);
      expect(charges).toHaveLength(1);
    });
  });

  describe('idempotency / Keys that stay free', () => {
    test('A key survives a refusal before the work', async () => {
      const own = await openApi();
      const { id: productId } = await own.product();
      const token = await (await own.person('Ana')).token();
      const add = (quantity: number, key: string) =>
        own.send<Cart & Problem>('POST', '/api/cart/items', {
          token,
          key,
          json: { productId, quantity },
        });
      const refused = await add(0, 'k-1');
      expect([refused.status, refused.body.code]).toEqual([400, 'VALIDATION_FAILED']);
      const other = new BetterSqlite3(own.file);
      other.exec('BEGIN IMMEDIATE');
      expect((await add(1, 'k-2')).status).toBe(503);
      other.exec('ROLLBACK');
      other.close();

      const two = await add(2, 'k-1');
      const one = await add(1, 'k-2');
      expect([two.status, replayed(two)]).toEqual([200, null]);
      expect([one.status, replayed(one)]).toEqual([200, null]);
      expect(one.body.items).toMatchObject([{ quantity: 3 }]);
    });
  });

  describe('idempotency / Keys are kept for 30 days', () => {
    test('A key is forgotten after 30 days', async () => {
      const own = await openApi();
      const { id: productId } = await own.product();
      const ana = await own.person('Ana');
      const add = async () => {
        const json = { productId, quantity: 1 };
        const token = await ana.token();
        return own.send<Cart>('POST', '/api/cart/items', { token, key: 'k-1', json });
      };
      const first = await add();
      own.pass(29 * DAY_MS);
      const early = await add();
      expect([early.text, replayed(early)]).toEqual([first.text, 'true']);
      own.pass(2 * DAY_MS);
      const late = await add();
      expect([late.status, replayed(late)]).toEqual([200, null]);
      expect(late.body.items).toMatchObject([{ quantity: 2 }]);
      // The second use took the place of the first; it goes in turn.
      own.pass(29 * DAY_MS);
      await purgeAnswers(own.shop);
      expect(rowsOf(own.file)).toBe(1);
      own.pass(2 * DAY_MS);
      await purgeAnswers(own.shop);
      expect(rowsOf(own.file)).toBe(0);
    });

    test('A key is forgotten after 30 days · and not at a start', async () => {
      const own = await openApi();
      const { token, pay } = await order(own);
      const first = await own.send('POST', pay, { token, key: 'k-1' });
      const after = await openApi(undefined, own.file);
      const repeated = await after.send('POST', pay, { token, key: 'k-1' });
      expect([repeated.status, repeated.text]).toEqual([200, first.text]);
      expect(repeated.headers.get('Idempotent-Replayed')).toBe('true');
    });

    test('A key is forgotten after 30 days · also one that nobody uses again', async () => {
      const own = await openApi();
      const { token, pay } = await order(own);
      await own.send('POST', pay, { token, key: 'k-1' });
      own.pass(29 * DAY_MS);
      expect(await purgeAnswers(own.shop)).toBe(false);
      expect(rowsOf(own.file)).toBe(1);
      own.pass(2 * DAY_MS);
      await purgeAnswers(own.shop);
      expect(rowsOf(own.file)).toBe(0);
    });

    test('A kept answer gives no secret away', async () => {
      const own = await openApi();
      const password = 'correct horse battery';
      const json = { email: 'ana@example.com', password, name: 'Ana' };
      const register = () => own.send('POST', '/api/auth/register', { key: 'k-1', json });
      const first = await register();
      expect([first.status, rowsOf(own.file)]).toEqual([201, 1]);
      const again = await register();
      expect([again.text, replayed(again)]).toEqual([first.text, 'true']);

      const payloads = [
        password,
        JSON.stringify(json),
        canonicalJson(json),
        canonicalJson(['', json]),
      ];
      const hashes = payloads.flatMap((text) =>
        (['hex', 'base64', 'base64url'] as const).map((encoding) =>
          createHash('sha256').update(text).digest(encoding),
        ),
      );
      const files = readdirSync(own.folder);
      expect(files).toContain('shop.db-wal');
      for (const name of files) {
        const bytes = readFileSync(join(own.folder, name)).toString('latin1');
        for (const secret of [password, ...hashes]) expect(bytes).not.toContain(secret);
      }
    });
  });
});

describe('payments / Paying once', () => {
  test('A charge that was not recorded is repaired by its repeat', async () => {
    const { gateway, charges, refunds } = slowGateway(0);
    const own = await openApi(gateway);
    const { token, pay } = await order(own);
    const other = new BetterSqlite3(own.file);
    other.exec('BEGIN IMMEDIATE');
    expect((await own.send('POST', pay, { token, key: 'k-1' })).status).toBe(503);
    other.exec('ROLLBACK');
    other.close();
    const paid = await own.send<Order>('POST', pay, { token, key: 'k-1' });
    expect([paid.status, paid.body.status, replayed(paid)]).toEqual([200, 'PAID', null]);
    expect(charges).toHaveLength(2);
    expect(charges[0]?.idempotencyKey).toMatch(/^[\w-]{40,}$/);
    expect(charges[1]?.idempotencyKey).toBe(charges[0]?.idempotencyKey);
    expect(refunds).toEqual([]);
  });

  test('A charge that cannot be recorded is given back', async () => {
    const { gateway, refunds } = slowGateway(0);
    const own = await openApi(gateway);
    const { token, pay } = await order(own);
    const other = new BetterSqlite3(own.file);
    other.exec('BEGIN IMMEDIATE');
    expect((await own.send('POST', pay, { token })).status).toBe(503);
    other.close();
    expect(refunds).toEqual(['pay_1']);
    const path = pay.replace('payments', 'orders');
    expect((await own.send('GET', path, { token })).body).toMatchObject({
      status: 'PENDING_PAYMENT',
    });
    expect((await own.send('POST', pay, { token })).body).toMatchObject({ status: 'PAID' });
    expect(refunds).toHaveLength(1);
  });
});

describe('beyond the scenarios: paying with a key', () => {
  test('Two keys are two charges, and the late one is given back', async () => {
    const { gateway, charges, refunds } = slowGateway(50);
    const own = await openApi(gateway);
    const { token, pay } = await order(own);
    const answers = await Promise.all(
      ['k-1', 'k-2'].map((key) => own.send('POST', pay, { token, key })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(new Set(charges.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
    const look = new BetterSqlite3(own.file, { readonly: true });
    const kept = look.prepare('SELECT reference FROM payments').pluck().all();
    look.close();
    expect([...kept, ...refunds].sort()).toEqual(
      charges.map(({ idempotencyKey }) => idempotencyKey).sort(),
    );
    expect([kept.length, refunds.length]).toEqual([1, 1]);
  });

  test('Two processes with one key take the money once and give nothing back', async () => {
    const { gateway, charges, refunds } = slowGateway(100);
    const own = await openApi(gateway);
    const other = await openApi(gateway, own.file);
    const { token, pay } = await order(own);
    const answers = await Promise.all(
      [own, other].map((each) => each.send<Order>('POST', pay, { token, key: 'k-1' })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers.map(replayed).sort()).toEqual(['true', null].sort());
    expect(answers[0]?.text).toBe(answers[1]?.text);
    expect(new Set(charges.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(refunds).toEqual([]);
  });

  test('A declined card is declined again, and the same key takes no other card', async () => {
    const own = await openApi();
    const { token, pay } = await order(own);
    const card = (cardNumber: string, key: string) =>
      own.send<Problem>('POST', pay, { token, key, json: { cardNumber } });
    const declined = await card('4000000000000002', 'k-1');
    expect([declined.status, declined.body.code]).toEqual([402, 'PAYMENT_DECLINED']);
    const again = await card('4000000000000002', 'k-1');
    expect([again.text, replayed(again)]).toEqual([declined.text, 'true']);
    expect((await card('4242424242424242', 'k-1')).status).toBe(422);
    expect((await card('4242424242424242', 'k-2')).status).toBe(200);
  });
});
