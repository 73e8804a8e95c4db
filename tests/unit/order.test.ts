import { describe, expect, test } from 'vitest';
import { canView, emailRequired, type Order, shippingAddressInput } from '@/lib/order/order';
import type { Caller } from '@/lib/shared/caller';
import { emailAddress } from '@/lib/user/user';

const anonymous: Caller = { kind: 'anonymous' };
const guest: Caller = { kind: 'guest', guestId: 'g' };
const otherGuest: Caller = { kind: 'guest', guestId: 'h' };
const ana: Caller = { kind: 'user', userId: 'ana', role: 'shopper' };
const bob: Caller = { kind: 'user', userId: 'bob', role: 'shopper' };
const owner: Caller = { kind: 'user', userId: 'owner', role: 'admin' };
const everybody = { anonymous, guest, otherGuest, ana, bob, owner };

function order(of: Pick<Order, 'userId' | 'guestId'>): Order {
  return {
    ...of,
    id: 'order_1',
    accessKey: 'the key',
    status: 'PENDING_PAYMENT',
    totalCents: 1250,
    currency: 'EUR',
    items: [],
    email: 'someone@example.com',
    shippingAddress: null,
    createdAt: new Date(0),
    paidAt: null,
  };
}

function seers(of: Order, key?: string): string[] {
  return Object.entries(everybody).flatMap(([name, caller]) =>
    canView(of, caller, key) ? [name] : [],
  );
}

describe('an order is seen', () => {
  test("by its user and admins when it is a user's", () => {
    expect(seers(order({ userId: 'ana', guestId: null }))).toEqual(['ana', 'owner']);
  });

  test("by its browser and admins when it is a guest's", () => {
    expect(seers(order({ userId: null, guestId: 'g' }))).toEqual(['guest', 'owner']);
  });

  test('by whoever has its key, and no other key', () => {
    const guests = order({ userId: null, guestId: 'g' });
    expect(seers(guests, 'the key')).toEqual(Object.keys(everybody));
    for (const wrong of ['', 'the ke', 'THE KEY']) {
      expect(seers(guests, wrong)).toEqual(['guest', 'owner']);
    }
  });
});

describe('a shipping address', () => {
  const good = { name: 'Ana', line1: 'Kai 1', postalCode: '20457', city: 'Hamburg', country: 'DE' };

  test('is kept trimmed', () => {
    expect(shippingAddressInput.parse({ ...good, name: ' Ana ', line2: ' left ' })).toEqual({
      ...good,
      line2: 'left',
    });
  });

  test.each([
    [{ name: ' ' }, 'name'],
    [{ line1: '' }, 'line1'],
    [{ line2: 'l'.repeat(201) }, 'line2'],
    [{ postalCode: '1'.repeat(21) }, 'postalCode'],
    [{ city: undefined }, 'city'],
    [{ country: 'de' }, 'country'],
    [{ country: 'Germany' }, 'country'],
    [{ street: 'Kai' }, ''],
  ])('with %j is refused for that alone', (change, field) => {
    const read = shippingAddressInput.safeParse({ ...good, ...change });
    expect(read.error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
  });
});

describe('the e-mail address of an order', () => {
  test('that is missing or empty is asked for in words', () => {
    const words = 'Enter an e-mail address like name@example.com';
    expect(emailRequired().details).toEqual({ errors: [{ path: 'email', reason: words }] });
    expect(emailAddress.safeParse('  ').error?.issues.map(({ message }) => message)).toEqual([
      words,
    ]);
  });
});
