import { BlockList, isIP, isIPv4 } from 'node:net';

/** What isn't reached over the public internet, by IANA's registries of special-purpose addresses (RFC 6890). */
const PRIVATE_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
/** All of IPv6 that is in public use lies in 2000::/3; within it, these aren't, or wrap an address of IPv4. */
const PRIVATE_6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];
/** An address of IPv4 in IPv6: as sockets write it, and as networks without IPv4 translate it (RFC 6052). */
const WRAPPED_4: readonly (readonly [string, number])[] = [
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
];

const private4 = listOf(PRIVATE_4, 'ipv4');
const private6 = listOf(PRIVATE_6, 'ipv6');
const public6 = listOf([['2000::', 3]], 'ipv6');
const wrapped4 = listOf(WRAPPED_4, 'ipv6');

/** Whether an IP address is this computer's, a private network's, or anything else but one of the public internet. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  if (isIPv4(plain)) return private4.check(plain, 'ipv4');
  if (isIP(plain) !== 6) return true;
  if (wrapped4.check(plain, 'ipv6')) return private4.check(lastFour(plain), 'ipv4');
  return !public6.check(plain, 'ipv6') || private6.check(plain, 'ipv6');
}

function listOf(subnets: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of subnets) list.addSubnet(network, prefix, family);
  return list;
}

/** The last 32 bits of an IPv6 address, as IPv4 writes them. */
function lastFour(address: string): string {
  const dotted = address.slice(address.lastIndexOf(':') + 1);
  if (isIPv4(dotted)) return dotted;
  // As a URL writes it, so that both groups are there unless they are zero.
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':');
  const [high = '0', low = '0'] = groups.slice(-2);
  const number = (Number.parseInt(high || '0', 16) << 16) | Number.parseInt(low || '0', 16);
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
}
