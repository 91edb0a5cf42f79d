import ipaddr from 'ipaddr.js';
import type { Comparable } from './compare.ts';
import type { CelLibrary } from './library.ts';

/*
 * Addresses and networks, as Kubernetes takes them: no zones, no IPv4 within IPv6, no leading zeros.
 */

class Ip implements Comparable {
  readonly bytes: readonly number[];
  readonly text: string;
  constructor(bytes: readonly number[]) {
    this.bytes = bytes;
    const address = ipaddr.fromByteArray([...bytes]);
    this.text = address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();
  }

  compareTo({ bytes }: Ip): number {
    if (bytes.length !== this.bytes.length) return this.bytes.length - bytes.length;
    const at = bytes.findIndex((byte, index) => byte !== this.bytes[index]);
    return at < 0 ? 0 : (this.bytes[at] ?? 0) - (bytes[at] ?? 0);
  }
}

class Cidr implements Comparable {
  readonly address: Ip;
  readonly bits: number;
  constructor(address: Ip, bits: number) {
    this.address = address;
    this.bits = bits;
  }

  get masked(): Cidr {
    const bytes = this.address.bytes.map((byte, index) => byte & maskOf(this.bits - index * 8));
    return new Cidr(new Ip(bytes), this.bits);
  }

  contains({ bytes }: Ip): boolean {
    if (bytes.length !== this.address.bytes.length) return false;
    return new Cidr(new Ip(bytes), this.bits).masked.address.compareTo(this.masked.address) === 0;
  }

  compareTo({ address, bits }: Cidr): number {
    return this.address.compareTo(address) || this.bits - bits;
  }

  get text(): string {
    return `${this.address.text}/${this.bits}`;
  }
}

class IpNamespace {}

export const NETWORK: CelLibrary = {
  title: 'Addresses and networks',
  types: [
    { name: 'IP', valueClass: Ip },
    { name: 'CIDR', valueClass: Cidr },
  ],
  namespaces: [{ name: 'ip', type: 'IpNamespace', valueClass: IpNamespace }],
  functions: [
    { signature: 'ip(string): IP', description: 'the address that a text says', handler: ip },
    {
      signature: 'isIP(string): bool',
      description: 'whether a text is an address',
      handler: (text: string) => parseIp(text) !== undefined,
    },
    {
      signature: 'IpNamespace.isCanonical(string): bool',
      description: 'written `ip.isCanonical(text)`: whether an address is written as it should be',
      handler: (_: IpNamespace, text: string) => ip(text).text === text,
    },
    {
      signature: 'string(IP): string',
      description: 'the address as it should be written',
      handler: ({ text }: Ip) => text,
    },
    { signature: 'IP.family(): int', description: '4 or 6', handler: (address: Ip) => (isFour(address) ? 4n : 6n) },
    { signature: 'IP.isUnspecified(): bool', description: '`0.0.0.0` or `::`', handler: isUnspecified },
    { signature: 'IP.isLoopback(): bool', description: '`127.0.0.0/8` or `::1`', handler: isLoopback },
    {
      signature: 'IP.isLinkLocalMulticast(): bool',
      description: '`224.0.0.0/24` or `ff02::/16`',
      handler: isLinkLocalMulticast,
    },
    {
      signature: 'IP.isLinkLocalUnicast(): bool',
      description: '`169.254.0.0/16` or `fe80::/10`',
      handler: isLinkLocalUnicast,
    },
    {
      signature: 'IP.isGlobalUnicast(): bool',
      description: 'none of those, no multicast and no broadcast',
      handler: isGlobalUnicast,
    },
    {
      signature: 'cidr(string): CIDR',
      description: 'the network that a text says: `cidr("10.0.0.0/8")`',
      handler: cidr,
    },
    {
      signature: 'isCIDR(string): bool',
      description: 'whether a text is a network',
      handler: (text: string) => parseCidr(text) !== undefined,
    },
    {
      signature: 'CIDR.containsIP(IP): bool',
      description: 'whether an address is in it',
      handler: (network: Cidr, address: Ip) => network.contains(address),
    },
    {
      signature: 'CIDR.containsIP(string): bool',
      description: 'whether an address is in it',
      handler: (network: Cidr, text: string) => network.contains(ip(text)),
    },
    {
      signature: 'CIDR.containsCIDR(CIDR): bool',
      description: 'whether another network is in it',
      handler: containsCidr,
    },
    {
      signature: 'CIDR.containsCIDR(string): bool',
      description: 'whether another network is in it',
      handler: (network: Cidr, text: string) => containsCidr(network, cidr(text)),
    },
    { signature: 'CIDR.ip(): IP', description: 'its address', handler: ({ address }: Cidr) => address },
    {
      signature: 'CIDR.masked(): CIDR',
      description: 'without what stands behind its prefix',
      handler: ({ masked }: Cidr) => masked,
    },
    {
      signature: 'CIDR.prefixLength(): int',
      description: 'the length of its prefix in bits',
      handler: ({ bits }: Cidr) => BigInt(bits),
    },
    { signature: 'string(CIDR): string', description: 'the network as text', handler: ({ text }: Cidr) => text },
  ],
  operators: [
    { signature: 'IP == IP', handler: (a: Ip, b: Ip) => a.compareTo(b) === 0 },
    { signature: 'CIDR == CIDR', handler: (a: Cidr, b: Cidr) => a.compareTo(b) === 0 },
  ],
};

function parseIp(text: string): Ip | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return new Ip(ipaddr.IPv4.parse(text).toByteArray());
  if (!text.includes(':') || /[%/\s]/.test(text) || !ipaddr.IPv6.isValid(text)) return undefined;
  const address = ipaddr.IPv6.parse(text);
  return address.isIPv4MappedAddress() ? undefined : new Ip(address.toByteArray());
}

function ip(text: string): Ip {
  const found = parseIp(text);
  if (found === undefined) throw new Error(`${JSON.stringify(text)} is no IP address`);
  return found;
}

function parseCidr(text: string): Cidr | undefined {
  const [, written = '', length = ''] = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
  const address = parseIp(written);
  return address === undefined || Number(length) > address.bytes.length * 8
    ? undefined
    : new Cidr(address, Number(length));
}

function cidr(text: string): Cidr {
  const found = parseCidr(text);
  if (found === undefined) throw new Error(`${JSON.stringify(text)} is no network in CIDR notation`);
  return found;
}

function containsCidr(network: Cidr, other: Cidr): boolean {
  return network.bits <= other.bits && network.contains(other.address);
}

/** The byte of a mask that has so many bits from here on. */
function maskOf(bits: number): number {
  return bits >= 8 ? 0xff : bits <= 0 ? 0 : (0xff << (8 - bits)) & 0xff;
}

function isFour({ bytes }: Ip): boolean {
  return bytes.length === 4;
}

function isUnspecified({ bytes }: Ip): boolean {
  return bytes.every((byte) => byte === 0);
}

function isLoopback(address: Ip): boolean {
  return isFour(address) ? address.bytes[0] === 127 : address.text === '::1';
}

function isMulticast({ bytes }: Ip): boolean {
  return bytes.length === 4 ? (bytes[0] ?? 0) >> 4 === 0xe : bytes[0] === 0xff;
}

function isLinkLocalMulticast(address: Ip): boolean {
  const [first, second = 0, third] = address.bytes;
  return isFour(address) ? first === 224 && second === 0 && third === 0 : first === 0xff && (second & 0x0f) === 2;
}

function isLinkLocalUnicast(address: Ip): boolean {
  const [first, second = 0] = address.bytes;
  return isFour(address) ? first === 169 && second === 254 : first === 0xfe && (second & 0xc0) === 0x80;
}

function isGlobalUnicast(address: Ip): boolean {
  const isBroadcast = isFour(address) && address.bytes.every((byte) => byte === 0xff);
  return !(
    isBroadcast ||
    isUnspecified(address) ||
    isLoopback(address) ||
    isMulticast(address) ||
    isLinkLocalUnicast(address)
  );
}
