/** Whose address counts when there are proxies in front: the first one, read from the right, that is not a proxy of ours. */
import { BlockList, isIP } from 'node:net';
import type { IncomingMessage } from 'node:http';

export interface Proxies {
  /** The address of who asks. What an unknown peer says about others is not believed. */
  clientOf(request: IncomingMessage): string;
  /** Whether this peer speaks for others. */
  has(address: string): boolean;
  /** Whether a proxy of ours says that who asks came to it without TLS. */
  isPlain(request: IncomingMessage): boolean;
}

/** Takes addresses and networks, `10.0.0.0/8`; undefined where one is neither. */
export const trustedProxies = (entries: readonly string[]): Proxies | undefined => {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    const family = familyOf(address);
    const length = bits === undefined ? (family === 'ipv6' ? 128 : 32) : /^\d{1,3}$/.test(bits) ? Number(bits) : -1;
    if (!family || length < 0 || length > (family === 'ipv6' ? 128 : 32)) return undefined;
    list.addSubnet(address, length, family);
  }
  const has = (address: string): boolean => {
    const family = familyOf(address);
    return family !== undefined && list.check(address, family);
  };
  return {
    has,
    isPlain: ({ socket, headers }) => has(plainAddress(socket.remoteAddress)) && headers['x-forwarded-proto'] === 'http',
    clientOf(request) {
      let address = plainAddress(request.socket.remoteAddress);
      const said = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
      while (has(address)) {
        const next = plainAddress(said.pop()?.trim());
        if (!isIP(next)) break;
        address = next;
      }
      return address;
    },
  };
};

export const noProxies: Proxies = { clientOf: (request) => plainAddress(request.socket.remoteAddress), has: () => false, isPlain: () => false };

const familyOf = (address: string): 'ipv4' | 'ipv6' | undefined => (isIP(address) === 4 ? 'ipv4' : isIP(address) === 6 ? 'ipv6' : undefined);

/** Nobody's word is believed; that somebody speaks for others all the same is told once, for it is a proxy that was not named. */
export const unnamedProxies = (onForwarded: (peer: string) => void): Proxies => {
  let told = false;
  return {
    ...noProxies,
    clientOf(request) {
      const peer = noProxies.clientOf(request);
      if (!told && request.headers['x-forwarded-for'] !== undefined) {
        told = true;
        onForwarded(peer);
      }
      return peer;
    },
  };
};

/** Without port, brackets and the prefix of an IPv4 address in IPv6 clothes. */
export const plainAddress = (address = ''): string =>
  address
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
