/** So many connections one network may hold at once; a flood of them would otherwise take every descriptor there is. */
import type { Server } from 'node:http';
import { networkOf } from '../rate-limits.ts';

/** A company behind one address has some hundred open; who speaks for others is not counted. */
export const capConnections = (server: Server, most: number, isProxy: (address: string) => boolean): Server => {
  const open = new Map<string, number>();
  return server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    if (isProxy(address.replace(/^::ffff:/i, ''))) return;
    const network = networkOf(address);
    const there = open.get(network) ?? 0;
    if (there >= most) return void socket.destroy();
    open.set(network, there + 1);
    socket.once('close', () => {
      const left = (open.get(network) ?? 1) - 1;
      if (left > 0) open.set(network, left);
      else open.delete(network);
    });
  });
};
