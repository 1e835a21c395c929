import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { noProxies, trustedProxies, unnamedProxies } from './proxies.ts';

const asked = (remoteAddress: string, forwarded?: string | string[]): IncomingMessage =>
  ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

describe('Whose address counts', () => {
  const proxies = trustedProxies(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']) ?? noProxies;

  test.each([
    ['the peer’s, without a proxy', '203.0.113.7', undefined, '203.0.113.7'],
    ['the peer’s, whatever a stranger says about others', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['the client’s, behind our proxy', '127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['the one our proxy saw, not the one its client made up', '127.0.0.1', '1.1.1.1, 203.0.113.7', '203.0.113.7'],
    ['the first that is none of ours, behind two of them', '127.0.0.1', '1.1.1.1, 203.0.113.7, 10.2.3.4', '203.0.113.7'],
    ['our proxy’s, where it says nothing of use', '127.0.0.1', 'unknown', '127.0.0.1'],
    ['of IPv6 too, with brackets and port', 'fd00::1', '[2001:db8::5]:4711', '2001:db8::5'],
    ['of IPv4 in IPv6 clothes', '::ffff:10.0.0.1', '203.0.113.7:4711', '203.0.113.7'],
  ] as const)('%s', (_, peer, forwarded, address) => {
    expect(proxies.clientOf(asked(peer, forwarded))).toBe(address);
  });

  test('is the peer’s where no proxy was named', () => {
    expect(noProxies.clientOf(asked('127.0.0.1', '203.0.113.7'))).toBe('127.0.0.1');
  });

  test('is the peer’s too where somebody speaks for others whom nobody named, and that is told once', () => {
    const told: string[] = [];
    const unnamed = unnamedProxies((peer) => told.push(peer));
    expect(unnamed.clientOf(asked('127.0.0.1'))).toBe('127.0.0.1');
    expect(told).toEqual([]);
    for (const client of ['203.0.113.7', '203.0.113.8']) expect(unnamed.clientOf(asked('127.0.0.1', client))).toBe('127.0.0.1');
    expect(told).toEqual(['127.0.0.1']);
  });

  test('and whether he came without TLS is said by our proxy alone', () => {
    const came = (peer: string, proto?: string) =>
      proxies.isPlain({ socket: { remoteAddress: peer }, headers: proto === undefined ? {} : { 'x-forwarded-proto': proto } } as unknown as IncomingMessage);
    expect([came('10.0.0.1', 'http'), came('10.0.0.1', 'https'), came('10.0.0.1'), came('203.0.113.7', 'http')]).toEqual([true, false, false, false]);
  });

  test('a list with something else in it is none', () => {
    for (const wrong of ['nginx', '10.0.0.0/33', '10.0.0.0/x', '10.0.0', '/8', 'fd00::/129']) expect(trustedProxies([wrong]), wrong).toBeUndefined();
  });
});
