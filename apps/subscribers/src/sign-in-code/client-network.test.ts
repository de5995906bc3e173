import { describe, expect, test } from '@jest/globals';
import { clientNetwork } from './client-network.ts';

describe('an address counts', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:0DB8:0001:0002:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['what a proxy made up', 'what a proxy made up'],
  ])('%s as %s', (address, network) => {
    expect(clientNetwork(address)).toBe(network);
  });
});
