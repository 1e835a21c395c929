/** So many connections one network may hold at once; a flood of them would otherwise take every descriptor there is. */
import type { Server } from 'node:http';
import { createCap } from '../cap.ts';
import { networkOf } from '../rate-limits.ts';
import { plainAddress } from './proxies.ts';

/** A company behind one address has some hundred open; who speaks for others is not counted. */
export const capConnections = (server: Server, most: number, isProxy: (address: string) => boolean): Server => {
  const networks = createCap(most);
  return server.on('connection', (socket) => {
    const address = plainAddress(socket.remoteAddress);
    if (isProxy(address)) return;
    const network = networkOf(address);
    if (!networks.enter(network)) return void socket.destroy();
    socket.once('close', () => networks.leave(network));
  });
};
