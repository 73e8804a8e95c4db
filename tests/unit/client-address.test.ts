import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientAddress, isIn, proxiesOf } from '../../server/client-address.mjs';
import { anyText } from './fixtures';

const list = proxiesOf('10.0.0.1, 10.1.0.0/16, fd00::/8');
const isTrusted = (address: string) => isIn(list, address);
const from = (connected: string | undefined, forwardedFor?: string) =>
  clientAddress(connected, forwardedFor, isTrusted);

describe('whose address it is', () => {
  test('is that of the connection, whatever a stranger says', () => {
    expect(from('192.0.2.1')).toBe('192.0.2.1');
    expect(from('192.0.2.1', '198.51.100.7')).toBe('192.0.2.1');
    expect(from('10.0.0.2', '198.51.100.7')).toBe('10.0.0.2');
  });

  test('is what a trusted proxy says', () => {
    expect(from('10.0.0.1', '198.51.100.7')).toBe('198.51.100.7');
    expect(from('::ffff:10.0.0.1', '198.51.100.7')).toBe('198.51.100.7');
    expect(from('fd00::5', ' 198.51.100.7 ')).toBe('198.51.100.7');
  });

  test('is the last that is no proxy itself: the ones before it were written by the client', () => {
    expect(from('10.0.0.1', '203.0.113.9, 198.51.100.7')).toBe('198.51.100.7');
    expect(from('10.0.0.1', '203.0.113.9, 198.51.100.7, 10.1.2.3')).toBe('198.51.100.7');
    expect(from('10.0.0.1', '10.1.2.3, 198.51.100.7, 10.1.2.3')).toBe('198.51.100.7');
  });

  test('is that of the first proxy, when there is nobody before it', () => {
    expect(from('10.0.0.1')).toBe('10.0.0.1');
    expect(from('10.0.0.1', '')).toBe('10.0.0.1');
    expect(from('10.0.0.1', '10.1.2.3, 10.1.2.4')).toBe('10.1.2.3');
  });

  test.each([
    'unknown',
    '198.51.100.7, nonsense',
    '198.51.100.999',
    '"198.51.100.7"',
    ',',
    '::1::',
  ])('is that of the proxy, when it says %s', (said) => {
    expect(from('10.0.0.1', said)).toBe('10.0.0.1');
  });

  test('may come with a port', () => {
    expect(from('10.0.0.1', '198.51.100.7:40112')).toBe('198.51.100.7');
    expect(from('10.0.0.1', '[2001:db8::7]:443')).toBe('2001:db8:0:0::/64');
    expect(from('10.0.0.1', '[2001:db8::7]')).toBe('2001:db8:0:0::/64');
  });

  test.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['1::', '1:0:0:0::/64'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
  ])('of %s is its network %s', (address, network) => {
    expect(from('10.0.0.1', address)).toBe(network);
  });

  test('of a connection over IPv6 is its network too', () => {
    expect(from('2001:db8::1', '198.51.100.7')).toBe('2001:db8:0:0::/64');
    expect(from('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
    expect(from('::1')).toBe('0:0:0:0::/64');
  });

  test('of IPv4 inside of IPv6 is that of IPv4', () => {
    expect(from('::ffff:192.0.2.1')).toBe('192.0.2.1');
    for (const said of ['::ffff:192.0.2.1', '::FFFF:c000:201']) {
      expect(from('10.0.0.1', said)).toBe('192.0.2.1');
    }
  });

  test('is unknown when the connection is gone', () => {
    expect(from(undefined, '198.51.100.7')).toBe('unknown');
  });

  test('is found whatever is said', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.ipV4(),
          fc.ipV6(),
          fc.ipV6().map((a) => `::ffff:${a}`),
        ),
        (said) => {
          expect(from('10.0.0.1', said)).toMatch(/^(\d+\.\d+\.\d+\.\d+|[\da-f:]+::\/64)$/);
        },
      ),
    );
  });
});
