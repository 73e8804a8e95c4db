import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, inject, test } from 'vitest';
import { uniqueEmail } from '../doors/unique';
import { readDocument } from '../support/checked-fetch';
import { type OpenApi, pointerTo } from '../support/openapi';
import { ask, post } from './ask';
import { admin, product, shopper } from './people';

const address = { name: 'Ana', line1: 'Rua 1', postalCode: '4050', city: 'Porto', country: 'PT' };
const good = { name: 'Heron', priceCents: 1250, stock: 5 };
const person = { email: 'ana@example.com', password: 'correct horse battery', name: 'Ana' };

/** What may be sent to each, and what may not, by the field that is in question. */
const cases: readonly { to: string; base: object; field: string; yes: unknown[]; no: unknown[] }[] =
  [
    {
      to: '/api/auth/register',
      base: person,
      field: 'email',
      yes: [],
      no: ['ana', 'ana@example', '@example.com', `${'a'.repeat(250)}@b.example`, '', 5],
    },
    {
      to: '/api/auth/register',
      base: person,
      field: 'password',
      yes: [],
      no: ['1234567', 'x'.repeat(129)],
    },
    {
      to: '/api/products',
      base: good,
      field: 'name',
      yes: ['x', 'x'.repeat(200), ' Heron ', 'Ängström', '👩‍👩‍👧', 'می‌خواهم'],
      no: ['', '  ', '\u00a0', '\ufeff', 'a\nb', 'a\u0085b', 'a\u202eb', 'x'.repeat(201), null],
    },
    {
      to: '/api/products',
      base: good,
      field: 'description',
      yes: ['', 'two\nlines\tand a tab'],
      no: ['a\u0000b', 'a\u2028b', 'x'.repeat(5_001)],
    },
    {
      to: '/api/products',
      base: good,
      field: 'category',
      yes: ['posters', 'a-1'],
      no: ['Posters', 'a--b', '-a', 'x'.repeat(41), ''],
    },
    {
      to: '/api/products',
      base: good,
      field: 'image',
      yes: ['/art/posters/heron.svg', 'https://cdn.example/a.png?w=1', 'https://cdn.example'],
      no: ['//cdn.example/a.png', 'http://cdn.example/a.png', 'art.png', 'https://a b.example', ''],
    },
    {
      to: '/api/products',
      base: good,
      field: 'priceCents',
      yes: [0, 1_000_000_000],
      no: [-1, 1_000_000_001, 12.5, '1250'],
    },
    {
      to: '/api/orders',
      base: {},
      field: 'shippingAddress',
      yes: [address, { ...address, line2: '' }],
      no: [
        { ...address, country: 'pt' },
        { ...address, country: 'PRT' },
        { ...address, postalCode: ' ' },
        { ...address, more: 1 },
      ],
    },
    { to: '/api/keys', base: { name: 'W' }, field: 'scopes', yes: [], no: [[], ['nothing']] },
  ];

function accepts(document: OpenApi, pointer: string): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(document, 'api', false, false);
  return ajv.compile({ $ref: `api${pointer}` });
}

describe('HTTP', () => {
  describe('api-documentation / Inputs as they are checked', () => {
    test.each(cases)('What is sent is described as it is checked · $field of $to', async (one) => {
      const { to, base, field, yes, no } = one;
      const [document, owner] = await Promise.all([readDocument(inject('shopUrl')), admin()]);
      const schema = pointerTo('paths', to, 'post', 'requestBody', 'content', 'application/json');
      const isDescribed = accepts(document, `${schema}/schema`);
      for (const value of no) {
        const json = { ...base, [field]: value };
        expect([value, isDescribed(json)]).toEqual([value, false]);
        const { status, body } = await post(to, { token: owner.token, json });
        expect([value, status, body.code]).toEqual([value, 400, 'VALIDATION_FAILED']);
      }
      for (const value of yes) {
        const json = { ...base, [field]: value };
        expect([value, isDescribed(json)]).toEqual([value, true]);
        const { status, body } = await post(to, { token: owner.token, json });
        // An empty cart is looked at after the fields.
        if (to === '/api/orders') expect([value, body.code]).toEqual([value, 'CART_EMPTY']);
        else expect([value, status]).toEqual([value, 201]);
      }
    });

    test('What is sent is described as it is checked · an address that can be had', async () => {
      const document = await readDocument(inject('shopUrl'));
      const pointer = pointerTo('paths', '/api/auth/register', 'post', 'requestBody', 'content');
      const isDescribed = accepts(document, `${pointer}/application~1json/schema`);
      for (const email of [uniqueEmail(), uniqueEmail().replace('@', '+shop@')]) {
        expect(isDescribed({ ...person, email })).toBe(true);
        const { status } = await post('/api/auth/register', { json: { ...person, email } });
        expect(status).toBe(201);
      }
    });

    test('What is sent is described as it is checked · the movement of a stock', async () => {
      const [document, { token }, { id }] = await Promise.all([
        readDocument(inject('shopUrl')),
        admin(),
        product(),
      ]);
      const steps = ['paths', '/api/products/{id}/stock', 'post', 'requestBody', 'content'];
      const isDescribed = accepts(document, `${pointerTo(...steps)}/application~1json/schema`);
      for (const [delta, status] of [
        [1, 200],
        [0, 400],
        [1_000_000_001, 400],
      ] as const) {
        const json = { delta, reason: 'restock' };
        expect(isDescribed(json)).toBe(status === 200);
        const moved = await post(`/api/products/${id}/stock`, { token, json });
        expect([delta, moved.status]).toEqual([delta, status]);
      }
    });

    test('What is sent is described as it is checked · the key of a repeat', async () => {
      const document = await readDocument(inject('shopUrl'));
      const isDescribed = accepts(document, '#/components/parameters/Idempotency-Key/schema');
      const { token } = await shopper();
      for (const [key, code] of [
        ['k', 'CART_EMPTY'],
        ['a key with spaces', 'CART_EMPTY'],
        ['x'.repeat(255), 'CART_EMPTY'],
        ['x'.repeat(256), 'IDEMPOTENCY_KEY_INVALID'],
        ['', 'IDEMPOTENCY_KEY_INVALID'],
        ['é', 'IDEMPOTENCY_KEY_INVALID'],
      ] as const) {
        expect([key, isDescribed(key)]).toEqual([key, code === 'CART_EMPTY']);
        const headers = { 'Idempotency-Key': key };
        const { body } = await ask('/api/orders', { method: 'POST', token, headers });
        expect([key, body.code]).toEqual([key, code]);
      }
    });
  });
});
