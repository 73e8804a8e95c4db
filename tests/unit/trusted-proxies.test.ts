import { describe, expect, test } from 'vitest';
import { isIn, proxiesOf } from '../../server/client-address.mjs';

describe('trusted proxies', () => {
  const list = proxiesOf('10.0.0.1, 10.1.0.0/16,fd00::/8');

  test.each([
    ['10.0.0.1', true],
    ['::ffff:10.0.0.1', true],
    ['10.1.255.7', true],
    ['fd12::7', true],
    ['10.0.0.2', false],
    ['10.2.0.1', false],
    ['fe80::1', false],
    ['', false],
    [undefined, false],
  ])('%s is one of them: %s', (address, known) => {
    expect(isIn(list, address)).toBe(known);
  });

  test('nobody is trusted unless named', () => {
    expect(isIn(proxiesOf(undefined), '127.0.0.1')).toBe(false);
    expect(isIn(proxiesOf(''), '::1')).toBe(false);
  });

  test.each(['10.0.0.0/33', 'proxy.example', '10.0.0.1/8/8', '10.0.0.1/', '10.0.0.1/-1'])(
    '%s is refused by name',
    (one) => {
      expect(() => proxiesOf(one)).toThrow(`TRUSTED_PROXIES: ${one}`);
    },
  );
});
