import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { PaymentGateway } from '@/lib/payment/payment-gateway';
import { type OwnApi, openOwnApi } from '../doors/own-api';

type Charge = { readonly reference: string; readonly amountCents: number };

/** A gateway that answers nobody before `expected` charges were made. */
function meetingGateway(expected: number) {
  const charges: Charge[] = [];
  const refunds: string[] = [];
  let begin = () => {};
  const everybody = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const gateway: PaymentGateway = {
    name: 'meeting',
    async charge({ amountCents }) {
      const reference = `charge-${charges.length}`;
      charges.push({ reference, amountCents });
      if (charges.length === expected) begin();
      await everybody;
      return { status: 'succeeded', reference };
    },
    async refund(reference) {
      refunds.push(reference);
    },
  };
  return { gateway, charges, refunds };
}

/** The charges that an order is kept as paid by. */
function keptCharges(file: string, orderId: string): Charge[] {
  const database = new Database(file, { readonly: true });
  const payments = database.prepare(
    'SELECT reference, amount_cents AS amountCents FROM payments WHERE order_id = ?',
  );
  const kept = payments.all(orderId) as Charge[];
  database.close();
  return kept;
}

/** An order of 2500 cents. */
async function placedOrder(api: OwnApi) {
  const token = await (await api.person()).token();
  const { id: productId } = await api.product({ priceCents: 1250 });
  await api.send('POST', '/api/cart/items', { token, json: { productId, quantity: 2 } });
  const { id } = (await api.send<{ id: string }>('POST', '/api/orders', { token, json: {} })).body;
  const sent = { token, json: {} };
  const pay = () =>
    api.send<{ status?: string; code?: string }>('POST', `/api/payments/${id}`, sent);
  return { id, pay };
}

describe('payments / Paying once', () => {
  test('A charge that came too late is given back', async () => {
    const { gateway, charges, refunds } = meetingGateway(2);
    const api = await openOwnApi(gateway);
    const { id, pay } = await placedOrder(api);

    const answers = await Promise.all([pay(), pay()]);

    const said = answers.map(({ status, body }) => [status, body.code ?? body.status]);
    expect(said.sort()).toEqual([
      [200, 'PAID'],
      [409, 'ALREADY_PAID'],
    ]);
    expect(charges.map(({ amountCents }) => amountCents)).toEqual([2500, 2500]);
    const kept = keptCharges(api.file, id);
    expect(kept).toHaveLength(1);
    // One of the two was kept, and it is the other that was given back.
    expect(charges).toContainEqual(kept[0]);
    expect(refunds).toEqual(
      charges.map(({ reference }) => reference).filter((one) => one !== kept[0]?.reference),
    );
    await api.close();
  });
});
