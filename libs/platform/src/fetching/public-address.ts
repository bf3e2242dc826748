import ipaddr from 'ipaddr.js';

/**
 * Says whether an IP address is one of the public internet: not private, loopback, link-local, unique-local,
 * carrier-grade NAT, multicast, reserved or documentation. In: the address as text, IPv6 with or without brackets
 * and zone. Out: false for anything that is no address. An IPv6 address that only wraps an IPv4 one (mapped, NAT64)
 * is judged by what it wraps; the tunnels 6to4 and Teredo are refused. Source: the IANA special-purpose registries.
 */
export function isPublicAddress(text: string): boolean {
  const bare = text.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return false;
  const address = ipaddr.parse(bare);
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast';
  const wrapped = wrappedIPv4(address);
  if (wrapped) return wrapped.range() === 'unicast';
  return address.range() === 'unicast' && address.match(GLOBAL_UNICAST);
}

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

function wrappedIPv4(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  if (address.match(NAT64)) return new ipaddr.IPv4(address.toByteArray().slice(12));
  return null;
}
