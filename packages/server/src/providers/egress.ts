import { lookup } from 'node:dns/promises';
import { BlockList, isIP, isIPv6 } from 'node:net';

export type Address = { readonly address: string; readonly family: 4 | 6 };
export type Resolve = (hostname: string) => Promise<readonly Address[]>;
/** Where requests of the server may go beside public addresses. */
export type Egress = {
  /** The address to connect to; throws `EgressRefused` when any address of the host is not allowed. */
  choose(hostname: string): Promise<Address & { readonly isAllowListed: boolean }>;
  /** As `choose`, of a host whose address is told by its name: an address itself, or `localhost`. Null of any other. */
  chooseByName(hostname: string): { readonly isAllowListed: boolean } | null;
};

/** The address may not be reached from here; the message says why. */
export class EgressRefused extends Error {
  override readonly name = 'EgressRefused';
}

// Special-purpose addresses (IANA registries for IPv4 and IPv6): private, loopback, link-local, carrier NAT, multicast, reserved,
// documentation, benchmarks, translated IPv4. IPv4 written as ::ffff:a.b.c.d is held against the rules of IPv4.
const special = blockList([
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4', '::/128', '::1/128', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64'],
  ...[
    '2001::/23',
    '2001:db8::/32',
    '2002::/16',
    '3fff::/20',
    '5f00::/16',
    'fc00::/7',
    'fe80::/10',
    'fec0::/10',
    'ff00::/8',
  ],
]);

const resolveAll: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));

/**
 * A guard of outgoing requests: a host is resolved here and the request goes to exactly the address that was checked, so that a
 * second, different answer of its name server is of no use. `allow` names networks (CIDR) that may be reached though not public.
 */
export function createEgress(allow: readonly string[], resolve: Resolve = resolveAll): Egress {
  const allowed = blockList(allow);
  const check = (host: string, addresses: readonly Address[]): Address & { readonly isAllowListed: boolean } => {
    const refused = addresses.find((address) => isSpecial(address) && !isIn(allowed, address));
    if (refused !== undefined) {
      const place = host === refused.address ? `${host} is` : `${host} is at ${refused.address}, which is`;
      throw new EgressRefused(`${place} no public address; PUFFLE_EGRESS_ALLOW of the server can allow it.`);
    }
    const [first] = addresses;
    if (first === undefined) throw new EgressRefused(`${host} has no address.`);
    return { ...first, isAllowListed: isIn(allowed, first) };
  };
  return {
    async choose(hostname) {
      const host = bare(hostname);
      return check(host, isIP(host) > 0 ? [literal(host)] : await resolve(host));
    },
    chooseByName(hostname) {
      const host = bare(hostname);
      if (isIP(host) > 0) return check(host, [literal(host)]);
      return /(^|\.)localhost\.?$/.test(host) ? check(host, [literal('127.0.0.1')]) : null;
    },
  };
}

/** Whether a text names networks that `createEgress` takes. */
export function isNetwork(text: string): boolean {
  const [address = '', prefix] = text.split('/');
  const bits = isIPv6(address) ? 128 : 32;
  return isIP(address) > 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits));
}

function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

function isSpecial(address: Address): boolean {
  return isIn(special, address);
}

function isIn(list: BlockList, { address, family }: Address): boolean {
  return list.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

function literal(address: string): Address {
  return { address, family: isIPv6(address) ? 6 : 4 };
}

function blockList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const type = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, type);
    else list.addSubnet(address, Number(prefix), type);
  }
  return list;
}
