import ipaddr from 'ipaddr.js';

/** Addresses in ranges open to everybody that lead to a host's own surroundings all the same, and whose they are. */
const SURROUNDINGS: ReadonlySet<string> = new Set([
  // Azure's "wire server", reachable from every virtual machine there.
  '168.63.129.16',
]);

/** What is given out to hosts on the Internet in version 6 (RFC 4291, section 2.4). */
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address, in either version, is one of a host on the open Internet: none of a machine itself, a network at
 * home, a link, a group, a carrier, documentation or a test, and none that carries one of these inside (mapped, translated,
 * tunnelled). What is no address is not public.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  const inner = parsed instanceof ipaddr.IPv6 ? innerAddressOf(parsed) : parsed;
  if (inner instanceof ipaddr.IPv4) return inner.range() === 'unicast' && !SURROUNDINGS.has(inner.toString());
  return inner.range() === 'unicast' && inner.match(GLOBAL_V6);
}

/** The address of version 4 that one of version 6 stands for (`::ffff:…`), or names its host by (ISATAP, RFC 5214). */
function innerAddressOf(address: ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  const [third = 0, fourth = 0, high = 0, low = 0] = address.parts.slice(4);
  const isIsatap = (third & 0xfdff) === 0 && fourth === 0x5efe;
  if (!isIsatap) return address;
  const carried = new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff]);
  return carried.range() === 'unicast' ? address : carried;
}
