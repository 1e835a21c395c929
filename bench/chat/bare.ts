import { once } from 'node:events';
import { WebSocket } from 'ws';
import { startMeasured } from './measured-process.ts';
import { text, type Hearing, type Line, type System } from './system.ts';

/** The floor. */
export const bare: System = {
  name: 'bare ws',
  async start() {
    const server = await startMeasured(new URL('./bare-server.ts', import.meta.url));
    let rooms = 0;
    const join = async (room: string, hear: Hearing): Promise<Line> => {
      const ws = new WebSocket(`ws://127.0.0.1:${Number(server.ready['port'])}/`, { perMessageDeflate: false });
      let isOpen = true;
      const own = new Set<string>();
      ws.on('error', () => {});
      ws.on('close', () => isOpen && hear.failed('a line broke'));
      const late = AbortSignal.timeout(20_000);
      await once(ws, 'open', { signal: late });
      ws.send(JSON.stringify({ t: 'join', room }));
      await once(ws, 'message', { signal: late });
      ws.on('message', (data) => {
        const { id } = JSON.parse((data as Buffer).toString()) as { readonly id: string };
        if (own.delete(id)) hear.acknowledged(id);
        hear.delivered(id);
      });
      return {
        send(id) {
          own.add(id);
          ws.send(JSON.stringify({ t: 'say', id, text }));
        },
        close() {
          isOpen = false;
          ws.terminate();
        },
      };
    };
    return {
      name: bare.name,
      server,
      openRoom(lines, hear) {
        rooms += 1;
        const room = `room ${rooms}`;
        return Promise.all(Array.from({ length: lines }, () => join(room, hear)));
      },
      stop: () => server.kill(),
    };
  },
};
