import { io } from 'socket.io-client';
import { startMeasured } from './measured-process.ts';
import { text, type Hearing, type Line, type System } from './system.ts';

/** The peer. */
export const socketio: System = {
  name: 'socket.io',
  async start() {
    const server = await startMeasured(new URL('./socketio-server.ts', import.meta.url));
    let rooms = 0;
    const join = async (room: string, hear: Hearing): Promise<Line> => {
      const socket = io(`http://127.0.0.1:${Number(server.ready['port'])}`, { transports: ['websocket'], forceNew: true, reconnection: false });
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve);
        socket.once('connect_error', reject);
      });
      await socket.emitWithAck('join', room);
      socket.on('said', ({ id }: { readonly id: string }) => hear.delivered(id));
      socket.on('disconnect', (reason) => reason !== 'io client disconnect' && hear.failed('a line broke'));
      return {
        send: (id) => void socket.emit('say', { id, text }, (got: string) => hear.acknowledged(got)),
        close: () => void socket.disconnect(),
      };
    };
    return {
      name: socketio.name,
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
