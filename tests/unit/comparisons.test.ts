import { describe, expect, test } from 'vitest';
import { Comparisons } from '../support/comparisons';

describe('specification / What a test shows', () => {
  test('A promised value that no assertion compares is named · whatever it is compared by', () => {
    const made = new Comparisons();
    made.add('anything', ['404 NOT_FOUND', { code: 'CART_FULL', details: [{ maximum: 100 }] }]);
    made.add('anything', [/^user_[0-9a-z]{16,}$/, expect.objectContaining({ role: 'shopper' })]);
    made.add('anything', ['/api/orders/order_1']);
    const seen = ['NOT_FOUND', '404', 'maximum', '100', '^user_[0-9a-z]{16,}$', 'shopper'];
    expect(made.among([...seen, '/api/orders/<id>'])).toEqual([...seen, '/api/orders/<id>']);
    expect(made.among(['FOUND', '40', '10', 'shop', '/api/products/<id>'])).toEqual([]);
  });

  test('A promised value that no assertion compares is named · a header counts with its value', () => {
    const made = new Comparisons();
    made.readHeader('Retry-After', '3');
    made.readHeader('ETag', '"abc"');
    made.readHeader('Allow', null);
    made.add(3, [5]);
    expect(made.among(['Retry-After', 'ETag', 'Allow'])).toEqual(['Retry-After']);
    made.add(['"abc"', null], [[expect.any(String), null]]);
    expect(made.among(['Retry-After', 'ETag', 'Allow'])).toEqual(['Retry-After', 'ETag', 'Allow']);
  });
});
