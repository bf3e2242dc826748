import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPublicAddress } from './public-address.js';

describe('isPublicAddress', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '[2a00:1450:4007:80e::200e]'])(
    'lets the public address %s pass',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback beyond .0.1', '127.9.9.9'],
    ['loopback of IPv6', '[::1]'],
    ['nowhere', '0.0.0.0'],
    ['nowhere of IPv6', '::'],
    ['private 10', '10.1.2.3'],
    ['private 172.16', '172.31.255.255'],
    ['private 192.168', '192.168.1.1'],
    ['link-local, with the metadata of clouds', '169.254.169.254'],
    ['link-local of IPv6 with a zone', 'fe80::1%eth0'],
    ['unique-local', 'fd12:3456::1'],
    ['the metadata of a cloud on IPv6', 'fd00:ec2::254'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['multicast', '224.0.0.1'],
    ['multicast of IPv6', 'ff02::1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['documentation', '192.0.2.1'],
    ['documentation of IPv6', '2001:db8::1'],
    ['benchmarking', '198.18.0.1'],
    ['a private address mapped into IPv6', '::ffff:10.0.0.1'],
    ['loopback mapped into IPv6, in hexadecimal', '::ffff:7f00:1'],
    ['a private address behind NAT64', '64:ff9b::a00:1'],
    ['a private address in 6to4', '2002:a00:1::1'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['an IPv4-compatible address', '::127.0.0.1'],
    ['no address at all', 'localhost'],
    ['nothing', ''],
  ])('refuses %s', (_what, address) => expect(isPublicAddress(address)).toBe(false));

  it('judges an IPv4 address alike whether it comes bare, mapped into IPv6 or behind NAT64', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const [a, b, c, d] = address.split('.').map(Number) as [number, number, number, number];
        const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
        expect(isPublicAddress(`::ffff:${hex}`)).toBe(isPublicAddress(address));
        expect(isPublicAddress(`64:ff9b::${hex}`)).toBe(isPublicAddress(address));
      }),
    );
  });
});
