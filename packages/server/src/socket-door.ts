/** Who may open a socket: a known address, origin and version, and a network that has not too many open already. */
import { limits as sizes } from '@lotse/contract';
import { apiPath, socketProtocols } from '@lotse/contract/wire';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { createCap } from './cap.ts';
import type { Origins } from './origins.ts';
import { networkOf, type RateLimits } from './rate-limits.ts';

export interface SocketDoor {
  /** `address` is the client's where it is not the socket's peer. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, address?: string): void;
  /** From now on nobody comes in. */
  shut(): void;
}

export interface SocketDoorParts {
  readonly origins: Origins;
  readonly limits: RateLimits;
  /** Whether there is too much to do to take somebody on. */
  readonly full: () => boolean;
  /** Whoever is turned away at the door is counted. */
  readonly turnedAway: (status: number) => void;
  /** Called within the upgrade, so that no frame comes before its listener. */
  readonly open: (ws: WebSocket, line: Duplex, network: string) => void;
}

export const createSocketDoor = ({ origins, limits, full, turnedAway, open }: SocketDoorParts): SocketDoor => {
  const doors = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: sizes.frameBytes,
    clientTracking: false,
    handleProtocols: (offered) => socketProtocols.find((version) => offered.has(version)) ?? false,
  });
  const networks = createCap(limits.socketsPerNetwork);
  let isShut = false;

  return {
    upgrade(request, socket, head, address = request.socket.remoteAddress ?? '') {
      socket.on('error', () => socket.destroy());
      const refuse = (status: string) => {
        turnedAway(Number.parseInt(status, 10));
        socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      };
      if (request.url?.split('?')[0] !== `${apiPath}socket`) return refuse('404 Not Found');
      if (!origins.allows(request.headers.origin, request.headers.host)) return refuse('403 Forbidden');
      if (isShut || full()) return refuse('503 Service Unavailable');
      const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
      if (!socketProtocols.some((version) => offered.includes(version))) return refuse('400 Bad Request');
      const network = networkOf(address);
      const decide = async () => {
        const allowed = await limits.allows('upgrade', network);
        await (allowed ? limits.slowed(network) : limits.refused(network));
        if (socket.destroyed) return;
        if (!allowed || !networks.enter(network)) return refuse('429 Too Many Requests');
        socket.once('close', () => networks.leave(network));
        doors.handleUpgrade(request, socket, head, (ws) => open(ws, socket, network));
      };
      void decide();
    },
    shut() {
      isShut = true;
    },
  };
};
