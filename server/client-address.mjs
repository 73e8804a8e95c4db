import { isIP, SocketAddress } from 'node:net';

/** IPv4 inside of IPv6 is IPv4; which way out of this machine it takes is not told apart. */
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
function household(address) {
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
  const said = forwardedFor === undefined ? [] : forwardedFor.split(',');
  while (said.length > 0 && isTrusted(address)) {
    const before = canonical(withoutPort(said.pop()));
    if (before === undefined) break;
    address = before;
  }
  return household(address);
}
