import { beforeAll, describe, expect, inject, test } from 'vitest';
import { tag, uniqueEmail } from '../doors/unique';
import { readDocument } from '../support/checked-fetch';
import { ask, badFields, get, type Problem, post, type Question, type Reply } from './ask';
import { type Account, admin, product, shopper } from './people';
import { expectRefused, expectShopAnswers } from './refused';

const json = { 'Content-Type': 'application/json' };

type Cart = { readonly items: readonly { readonly id: string; readonly quantity: number }[] };
type Named = { readonly id: string; readonly name: string };
type Order = { readonly shippingAddress: { readonly name: string } };

const address = {
  name: 'Ana',
  line1: 'Kai 1',
  postalCode: '20457',
  city: 'Hamburg',
  country: 'DE',
};

let owner: Account;
let ana: Account;
let print: { readonly id: string };
/** A line of Ana's cart. */
let line: string;

beforeAll(async () => {
  [owner, ana, print] = await Promise.all([admin(), shopper(), product()]);
  const sent = { token: ana.token, json: { productId: print.id, quantity: 3 } };
  const { body } = await post<Cart>('/api/cart/items', sent);
  line = `/api/cart/items/${body.items[0]?.id}`;
});

async function expectCartAsBefore(): Promise<void> {
  const { body } = await get<Cart>('/api/cart', { token: ana.token });
  expect(body.items.map(({ quantity }) => quantity)).toEqual([3]);
}

async function totalIn(category: string): Promise<string | null> {
  const { headers } = await get(`/api/products?category=${category}&count=true`);
  return headers.get('X-Total-Count');
}

describe('HTTP', () => {
  describe('hostile-input / A good refusal', () => {
    test('Numbers that are none are refused', async () => {
      const none = [
        ...['"5"', '""', '1.5', '-1', '1e308', '1e400', 'NaN', 'Infinity', '9007199254740993'],
        ...['true', 'null', '[1]', '{}'],
      ];
      const category = `numbers-${tag()}`;
      const change = `/api/products/${print.id}`;
      const before = await get(change);
      const { token } = owner;
      const refused = async (method: string, path: string, token: string, raw: string) => {
        const asked = () => ask(path, { method, token, headers: json, raw });
        const codes = ['VALIDATION_FAILED', 'INVALID_JSON'];
        const reply = await expectRefused(asked, codes, [method, path, raw]);
        const isJson = !/NaN|Infinity/.test(raw);
        expect([raw, reply.body.code === 'VALIDATION_FAILED']).toEqual([raw, isJson]);
        return badFields(reply);
      };
      for (const field of ['priceCents', 'stock']) {
        const other = field === 'stock' ? 'priceCents' : 'stock';
        for (const number of none) {
          const member = `"${field}":${number}`;
          const added = `{"name":"Print","category":"${category}","${other}":1,${member}}`;
          const fields = [
            await refused('POST', '/api/products', token, added),
            await refused('PATCH', change, token, `{${member}}`),
          ];
          for (const named of fields.filter((names) => names.length > 0)) {
            expect([number, new Set(named)]).toEqual([number, new Set([field])]);
          }
        }
      }
      for (const number of [...none, '0', '100']) {
        const member = `"quantity":${number}`;
        const added = `{"productId":"${print.id}",${member}}`;
        const fields = [
          await refused('POST', '/api/cart/items', ana.token, added),
          await refused('PATCH', line, ana.token, `{${member}}`),
        ];
        for (const named of fields.filter((names) => names.length > 0)) {
          expect([number, new Set(named)]).toEqual([number, new Set(['quantity'])]);
        }
      }
      expect(await totalIn(category)).toBe('0');
      expect((await get(change)).body).toEqual(before.body);
      await expectCartAsBefore();
    });

    test('Text that is none is refused', async () => {
      const none = [
        'x'.repeat(10_000),
        'a\0b',
        'a\ud800b',
        'a\nb',
        'a\u001bb',
        'a\u202eb',
        'a\u2066b',
      ];
      const category = `texts-${tag()}`;
      const { token } = owner;
      const fields = { category, priceCents: 1, stock: 1 };
      const email = uniqueEmail();
      const password = 'a password for a shopper';
      const asked = (name: string): [string, () => Promise<Reply<Problem>>][] => [
        ['name', () => post('/api/products', { token, json: { ...fields, name } })],
        [
          'name',
          () => ask(`/api/products/${print.id}`, { method: 'PATCH', token, json: { name } }),
        ],
        ['name', () => post('/api/auth/register', { json: { email, password, name } })],
        [
          'shippingAddress.name',
          () => {
            const shippingAddress = { ...address, name };
            return post('/api/orders', { token: ana.token, json: { shippingAddress } });
          },
        ],
      ];
      for (const text of none) {
        for (const [field, send] of asked(text)) {
          const reply = await expectRefused(send, ['VALIDATION_FAILED'], [field, text]);
          expect([text, badFields(reply)]).toEqual([text, [field]]);
        }
      }
      expect(await totalIn(category)).toBe('0');
      await expectCartAsBefore();

      for (const name of ['שלום', 'Ångström', '👨‍👩‍👧‍👦']) {
        const added = await post<Named>('/api/products', { token, json: { ...fields, name } });
        expect([added.status, added.body.name]).toEqual([201, name]);
        expect((await get<Named>(`/api/products/${added.body.id}`)).body.name).toBe(name);
        const account = { email: uniqueEmail(), password, name };
        const registered = await post<Named>('/api/auth/register', { json: account });
        expect([registered.status, registered.body.name]).toEqual([201, name]);
        const buyer = await shopper();
        const item = { productId: added.body.id, quantity: 1 };
        await post('/api/cart/items', { token: buyer.token, json: item });
        const order = { shippingAddress: { ...address, name } };
        const { body } = await post<Order>('/api/orders', { token: buyer.token, json: order });
        expect(body.shippingAddress.name).toBe(name);
      }
    });

    test('Text that is none is refused · a description may have lines', async () => {
      const { token } = owner;
      const fields = { name: 'Print', priceCents: 1, stock: 1 };
      const description = 'Two inks\n\ton cotton';
      const kept = await post('/api/products', { token, json: { ...fields, description } });
      expect(kept.body).toMatchObject({ description });
      for (const text of ['a\0b', 'a\u202eb', 'a\udc00']) {
        const send = () => post('/api/products', { token, json: { ...fields, description: text } });
        const reply = await expectRefused(send, ['VALIDATION_FAILED'], text);
        expect(badFields(reply)).toEqual(['description']);
      }
    });

    test('Shapes that are none are refused', async () => {
      const document = await readDocument(inject('shopUrl'));
      const routes = Object.entries(document.paths).flatMap(([path, item]) =>
        Object.entries(item)
          .filter(([, operation]) => 'requestBody' in operation)
          .map(([method]) => [method.toUpperCase(), path.replace('{id}', print.id)] as const),
      );
      expect(routes.length).toBeGreaterThanOrEqual(8);
      const deep = `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`;
      const shapes = ['[]', '[{}]', '"text"', '1', 'true', 'null', deep];
      for (const name of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__']) {
        shapes.push(`{"${name}":{"isAdmin":true}}`, `{"a":[{"${name}":1}]}`);
      }
      for (const [method, path] of routes) {
        for (const raw of shapes) {
          const { token } = owner;
          const send = () => ask(path, { method, token, headers: json, raw });
          const codes = ['VALIDATION_FAILED', 'INVALID_JSON'];
          await expectRefused(send, codes, [method, path, raw.slice(0, 60)]);
        }
      }
      await expectShopAnswers();
    });

    test('Shapes that are none are refused · in a query too', async () => {
      for (const name of ['__proto__', 'constructor', 'toString', '__proto__[a]']) {
        const send = () => get(`/api/products?${name}=1`);
        const reply = await expectRefused(send, ['VALIDATION_FAILED'], name);
        expect(badFields(reply)).toEqual([name]);
      }
    });

    test('A member that is said twice is refused', async () => {
      const { token } = ana;
      const item = `"productId":"${print.id}","quantity":1`;
      const shippingAddress = JSON.stringify(address).replace('}', ',"city":"Bremen"}');
      const twice = [
        ['/api/cart/items', `{${item},"quantity":2}`],
        ['/api/cart/items', `{${item},"quant\\u0069ty":2}`],
        ['/api/orders', `{"shippingAddress":${shippingAddress}}`],
      ] as const;
      for (const [path, raw] of twice) {
        const send = () => post(path, { token, headers: json, raw });
        const { status } = await expectRefused(send, ['INVALID_JSON'], raw);
        expect(status).toBe(400);
      }
      await expectCartAsBefore();
    });

    test('Bytes that are not JSON are refused', async () => {
      const good = JSON.stringify({ email: ana.email, password: 'a password for a shopper' });
      const bodies: (string | Uint8Array<ArrayBuffer>)[] = [
        '{"email":',
        good.replace('}', ',}'),
        good.replaceAll('"', "'"),
        good.replace('{', '{/* me */'),
        `${good} ${good}`,
        `\ufeff${good}`,
        new Uint8Array(Buffer.from(good, 'utf16le')),
        new Uint8Array(Buffer.from(`\ufeff${good}`, 'utf16le')),
        new Uint8Array(Buffer.from(good.replace('password for', 'password\xfffor'), 'latin1')),
        ' '.repeat(10),
      ];
      for (const raw of bodies) {
        const send = () => post('/api/auth/login', { headers: json, raw });
        const { status } = await expectRefused(send, ['INVALID_JSON'], raw);
        expect(status).toBe(400);
      }
      expect((await post('/api/auth/login', { headers: json, raw: good })).status).toBe(200);
    });

    test('Other media types are refused', async () => {
      const login = { email: ana.email, password: 'a password for a shopper' };
      const raw = JSON.stringify(login);
      const plain = { 'Content-Type': 'application/json' };
      const others: Question['headers'][] = [
        { 'Content-Type': 'multipart/form-data; boundary=x' },
        { 'Content-Type': 'application/x-www-form-urlencoded' },
        { 'Content-Type': 'application/xml' },
        { 'Content-Type': 'application/jsonp' },
        { 'Content-Type': 'application/json; charset=iso-8859-1' },
        { ...plain, 'Content-Encoding': 'gzip' },
      ];
      for (const headers of others) {
        const send = () => post('/api/auth/login', { headers: headers ?? {}, raw });
        const { status } = await expectRefused(send, ['UNSUPPORTED_MEDIA_TYPE'], headers);
        expect(status).toBe(415);
      }
      for (const type of ['application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"']) {
        const { status } = await post('/api/auth/login', {
          headers: { 'Content-Type': type },
          raw,
        });
        expect([type, status]).toEqual([type, 200]);
      }
    });
  });

  describe('what a refusal says', () => {
    test('is said in plain words', async () => {
      const reasons = async (path: string, token: string, sent: unknown) => {
        const { body } = await post(path, { token, json: sent });
        return Object.fromEntries(body.details?.errors?.map((e) => [e.path, e.reason]) ?? []);
      };
      expect(await reasons('/api/products', owner.token, { priceCents: '5', stock: -1 })).toEqual({
        name: 'Required',
        priceCents: 'Must be a whole number',
        stock: 'At least 0',
      });
      const item = { productId: 5, quantity: 100, more: 1 };
      expect(await reasons('/api/cart/items', ana.token, item)).toEqual({
        productId: 'Must be text',
        quantity: 'At most 99',
        more: 'Unknown field',
      });
      const { body } = await get('/api/products?sort=cheapest&limit=x');
      expect(body.details?.errors?.map(({ reason }) => reason)).toEqual([
        'One of newest, price-asc, price-desc, name',
        'Must be a whole number',
      ]);
    });
  });

  describe('catalog / Paging products', () => {
    test('A cursor belongs to its order', async () => {
      await Promise.all([product(), product()]);
      const first = await get('/api/products?limit=1&sort=price-asc');
      const cursor = /cursor=([\w-]+)/.exec(first.headers.get('Link') ?? '')?.[1];
      expect((await get(`/api/products?sort=price-asc&cursor=${cursor}`)).status).toBe(200);
      for (const sort of ['name', 'price-desc', 'newest']) {
        const refused = await get<Problem>(`/api/products?sort=${sort}&cursor=${cursor}`);
        expect([refused.status, refused.body.code]).toEqual([400, 'VALIDATION_FAILED']);
        expect(badFields(refused)).toEqual(['cursor']);
      }
    });
  });
});
