import { describe, expect, inject, test } from 'vitest';
import { tag } from '../doors/unique';
import { ask, get, post, type Question, type Reply } from './ask';
import { product, sessionCookie, shopper } from './people';

type Named = { readonly id: string };
type Cart = { readonly items: readonly Named[] };

/** What may differ between two answers that tell the same: one names neither request nor moment nor id. */
const OWN_TO_EACH = ['date', 'x-request-id', 'ratelimit-remaining', 'ratelimit-reset'];

function told({ status, headers, text }: Reply<unknown>, id: string) {
  const requestId = headers.get('X-Request-Id') ?? '';
  const plain = (words: string) =>
    words
      .replaceAll(id, '<id>')
      .replaceAll(requestId, '<request>')
      // The id that Next.js gives to a request for itself.
      .replaceAll(/"[\w-]{21}[vm]"/g, '"<request>"')
      .replaceAll(/nonce(=\\?"|-)[\w+/=-]+/g, 'nonce$1<nonce>');
  const kept = [...headers].filter(([name]) => !OWN_TO_EACH.includes(name));
  return { status, headers: kept.map(([name, value]) => [name, plain(value)]), text: plain(text) };
}

/** Another id of the same form. */
const unknown = (id: string) => id.replace(/_.*/, `_${'0'.repeat(21)}`);

describe('HTTP', () => {
  describe('http-api / Refusals that tell nothing', () => {
    test("Somebody else's things look like nothing", async () => {
      const [ana, bob, { id: productId }] = await Promise.all([
        shopper(`Anastasia-${tag()}`),
        shopper('Bob'),
        product(),
      ]);
      const fill = { token: ana.token, json: { productId, quantity: 1 } };
      await post('/api/cart/items', fill);
      const order = (await post<Named>('/api/orders', { token: ana.token })).body.id;
      const line = (await post<Cart>('/api/cart/items', fill)).body.items[0]?.id ?? '';
      const Cookie = await sessionCookie(bob, inject('shopUrl'));
      const { token } = bob;

      type Asked = readonly [path: (id: string) => string, id: string, question: Question];
      const asked: readonly Asked[] = [
        [(id) => `/api/orders/${id}`, order, { token }],
        [(id) => `/api/orders/${id}`, order, { headers: { Cookie } }],
        [(id) => `/api/payments/${id}`, order, { method: 'POST', token }],
        [
          (id) => `/api/payments/${id}`,
          order,
          { method: 'POST', token, json: { cardNumber: '1' } },
        ],
        [(id) => `/api/cart/items/${id}`, line, { method: 'PATCH', token, json: { quantity: 2 } }],
        [(id) => `/api/cart/items/${id}`, line, { method: 'DELETE', token }],
        [(id) => `/orders/${id}`, order, { headers: { Cookie } }],
        [(id) => `/orders/${id}?key=${'k'.repeat(32)}`, order, { headers: { Cookie } }],
        [(id) => `/orders/${id}`, order, { headers: { Cookie, RSC: '1' } }],
        // Where the router asks, and is sent from the address above.
        [(id) => `/orders/${id}?_rsc`, order, { headers: { Cookie, RSC: '1' } }],
        [(id) => `/admin/orders/${id}`, order, { headers: { Cookie } }],
        [(id) => `/admin/orders/${id}?_rsc`, order, { headers: { Cookie, RSC: '1' } }],
      ];
      for (const [path, id, question] of asked) {
        const hers = await ask(path(id), question);
        const none = await ask(path(unknown(id)), question);
        expect(told(hers, id)).toEqual(told(none, unknown(id)));
        expect(hers.status, path(id)).toBeGreaterThanOrEqual(
          'RSC' in (question.headers ?? {}) ? 200 : 400,
        );
        for (const secret of [ana.name, ana.email, encodeURIComponent(ana.email)]) {
          expect(hers.text).not.toContain(secret);
        }
      }
      // They are there for her, as they were.
      const read = await get(`/api/orders/${order}`, { token: ana.token });
      expect(read.body).toMatchObject({ id: order, status: 'PENDING_PAYMENT' });
      const cart = await get<Cart>('/api/cart', { token: ana.token });
      expect(cart.body.items).toMatchObject([{ id: line, quantity: 1 }]);
      const Hers = await sessionCookie(ana, inject('shopUrl'));
      const own: Asked[] = [
        [(id) => `/orders/${id}`, order, { headers: { Cookie: Hers } }],
        [(id) => `/orders/${id}?_rsc`, order, { headers: { Cookie: Hers, RSC: '1' } }],
      ];
      for (const [path, id, question] of own) {
        const page = await get<unknown>(path(id), question);
        expect([page.status, page.text.includes(ana.email)]).toEqual([200, true]);
      }
    });
  });
});
