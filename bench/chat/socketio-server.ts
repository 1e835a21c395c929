/** The peer: the same chat as its documentation writes it, a room and an acknowledgement, over WebSocket only. Nothing is checked or kept. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

const web = createServer();
const io = new Server(web, { transports: ['websocket'], serveClient: false });

io.on('connection', (socket) => {
  let room = '';
  socket.on('join', (name: string, done: () => void) => {
    room = name;
    void socket.join(name);
    done();
  });
  socket.on('say', (message: { readonly id: string; readonly text: string }, acknowledge: (id: string) => void) => {
    io.to(room).emit('said', { ...message, at: new Date().toISOString() });
    acknowledge(message.id);
  });
});

web.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: (web.address() as AddressInfo).port })}\n`);
});
