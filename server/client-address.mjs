import { BlockList, isIP, SocketAddress } from 'node:net';

/** `10.0.0.1, 10.1.0.0/16, fd00::/8` as a list to ask. @throws Error naming what is neither. */
export function proxiesOf(text = '') {
  const list = new BlockList();
  for (const one of text.split(',').map((entry) => entry.trim())) {
    if (one !== '') add(list, one);
  }
  return list;
}

function add(list, one) {
  const [address, bits] = one.split('/');
  const version = isIP(address);
  const most = version === 4 ? 32 : 128;
  const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
  if (version === 0 || !isNetwork || one.split('/').length > 2) {
    throw new Error(`TRUSTED_PROXIES: ${one} is neither an address nor a network`);
  }
  list.addSubnet(address, bits === undefined ? most : Number(bits), `ipv${version}`);
}

/** Whether the list has this address, as a socket names it: IPv4 may come inside of IPv6. */
export function isIn(list, address = '') {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const version = isIP(bare);
  return version !== 0 && list.check(bare, `ipv${version}`);
}

let proxies;

/** Whether the headers of a proxy at this address are believed. */
export function isTrustedProxy(address) {
  proxies ??= proxiesOf(process.env.TRUSTED_PROXIES);
  return isIn(proxies, address);
}

/** Unwraps IPv4 inside IPv6, and drops the zone. */
function plain(address) {
  return address.replace(/^::ffff:(?=\d+\.)|%.*$/g, '');
}

/** An address that somebody wrote, as a socket would; undefined for what is none. */
function canonical(text) {
  const version = isIP(text);
  if (version !== 6) return version === 4 ? text : undefined;
  const [address] = text.split('%', 1);
  return plain(new SocketAddress({ address, family: 'ipv6' }).address);
}

/** The /64 of an IPv6 address: one household has all of it. IPv4 stays as it is. */
function ipv6Prefix(address) {
  if (!address.includes(':')) return address;
  const [left, right] = address.split('::').map((part) => (part ? part.split(':') : []));
  const zeros = right ? Array(8 - left.length - right.length).fill('0') : [];
  return `${[...left, ...zeros, ...(right ?? [])].slice(0, 4).join(':')}::/64`;
}

/** `address:port` and `[address]:port`, as some proxies write it, less the port. */
function withoutPort(text) {
  return text.trim().replace(/^\[([^\]]*)\](:\d+)?$|^([\d.]+):\d+$/, '$1$3');
}

/**
 * Whose request it is: the address of the connection, or what the trusted proxies in front say, the last one
 * first. What comes before the first address that nobody vouches for was written by whoever is calling.
 */
export function clientAddress(connected, forwardedFor, isTrusted) {
  if (connected === undefined) return 'unknown';
  let address = plain(connected);
  const forwarded = forwardedFor === undefined ? [] : forwardedFor.split(',');
  while (forwarded.length > 0 && isTrusted(address)) {
    const before = canonical(withoutPort(forwarded.pop()));
    if (before === undefined) break;
    address = before;
  }
  return ipv6Prefix(address);
}
