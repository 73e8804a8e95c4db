import { BlockList, isIP } from 'node:net';

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
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const version = isIP(plain);
  return version !== 0 && list.check(plain, `ipv${version}`);
}

let proxies;

/** Whether whoever has this address may say in headers for whom it asks. */
export function isTrustedProxy(address) {
  proxies ??= proxiesOf(process.env.TRUSTED_PROXIES);
  return isIn(proxies, address);
}
