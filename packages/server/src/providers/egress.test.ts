import { describe, expect, test } from 'vitest';
import { type Address, createEgress, EgressRefused, isNetwork } from './egress.ts';

const at =
  (...addresses: string[]) =>
  async (): Promise<Address[]> =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

const notPublic = [
  ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1'],
  ...['255.255.255.255', '198.18.0.1', '192.0.2.1', '::1', '::', 'fe80::1', 'fd00::1', 'ff02::1', '::ffff:127.0.0.1'],
  ...['::ffff:10.0.0.1', '64:ff9b::a00:1', '2002:a00:1::', '2001:db8::1'],
];

describe('the guard of outgoing requests', () => {
  test.each(notPublic)('refuses %s', async (address) => {
    await expect(createEgress([], at(address)).choose('evil.example')).rejects.toThrow(EgressRefused);
    const literal = address.includes(':') ? `[${address}]` : address;
    await expect(createEgress([], at()).choose(literal)).rejects.toThrow('is no public address');
  });

  test.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('lets %s pass', async (address) => {
    expect(await createEgress([], at(address)).choose('good.example')).toMatchObject({ address, isAllowListed: false });
  });

  test('refuses a host when any of its addresses is not public', async () => {
    const egress = createEgress([], at('93.184.216.34', '10.0.0.1'));
    await expect(egress.choose('mixed.example')).rejects.toThrow('10.0.0.1');
  });

  test('lets pass what is allowed by name, and marks it', async () => {
    const egress = createEgress(['10.0.0.0/8'], at('10.0.0.1'));
    expect(await egress.choose('inside.example')).toEqual({ address: '10.0.0.1', family: 4, isAllowListed: true });
  });
});

test.each([
  ['localhost', [], 'refused'],
  ['api.localhost', [], 'refused'],
  ['[::1]', [], 'refused'],
  ['10.0.0.1', [], 'refused'],
  ['localhost', ['127.0.0.0/8'], true],
  ['10.0.0.1', ['10.0.0.0/8'], true],
  ['93.184.216.34', [], false],
  ['crm.example', [], undefined],
  ['localhost.example', [], undefined],
])('%s, where %j is allowed, is told by its name: %s', (host, allow, expected) => {
  const choose = () => createEgress(allow, at()).chooseByName(host)?.isAllowListed;
  if (expected === 'refused') expect(choose).toThrow(EgressRefused);
  else expect(choose()).toBe(expected);
});

test.each([
  ['10.0.0.0/8', true],
  ['127.0.0.1', true],
  ['fd00::/8', true],
  ['10.0.0.0/33', false],
  ['example.net', false],
])('%s is a network: %s', (text, expected) => {
  expect(isNetwork(text)).toBe(expected);
});
