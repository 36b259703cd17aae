import { BlockList, isIPv4 } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';

/** What networks at home and at work are made of (RFC 1918, RFC 4193): an address of the internet is none of them. */
const LOCAL = new BlockList();
LOCAL.addSubnet('10.0.0.0', 8, 'ipv4');
LOCAL.addSubnet('172.16.0.0', 12, 'ipv4');
LOCAL.addSubnet('192.168.0.0', 16, 'ipv4');
LOCAL.addSubnet('fc00::', 7, 'ipv6');

/** The addresses of this computer on local networks. */
export function lanAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, address }) => !internal && LOCAL.check(address, isIPv4(address) ? 'ipv4' : 'ipv6'))
    .map(({ address }) => address)
    .sort();
}

/** An address as a URL and a `Host` header have it. */
export function inUrl(address: string): string {
  return isIPv4(address) ? address : `[${address}]`;
}

/** What other computers may call this one: its addresses, its name, and its name as networks without a name server have it. */
export function lanNames(addresses: readonly string[]): readonly string[] {
  const name = hostname().toLowerCase();
  const bare = name.replace(/\.local$/, '');
  return [...new Set([...addresses.map(inUrl), name, bare, `${bare}.local`])];
}
