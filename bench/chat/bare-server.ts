/**
 * The floor: a chat on `ws` that knows nobody, checks nothing and keeps nothing. Who joins a room hears what is said in it; the copy
 * that comes back to the speaker is his receipt. The frame is made once for all.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';

const rooms = new Map<string, Set<WebSocket>>();
const web = createServer();
const doors = new WebSocketServer({ server: web, perMessageDeflate: false, clientTracking: false });

doors.on('connection', (ws) => {
  let name = '';
  ws.on('message', (data) => {
    const frame = JSON.parse((data as Buffer).toString());
    if (frame.t === 'join') {
      name = String(frame.room);
      rooms.set(name, (rooms.get(name) ?? new Set()).add(ws));
      ws.send('{"t":"joined"}');
      return;
    }
    const said = Buffer.from(JSON.stringify({ t: 'said', id: frame.id, text: frame.text, at: new Date().toISOString() }));
    for (const reader of rooms.get(name) ?? []) reader.send(said, { binary: false });
  });
  ws.on('error', () => ws.terminate());
  ws.on('close', () => {
    const room = rooms.get(name);
    room?.delete(ws);
    if (room?.size === 0) rooms.delete(name);
  });
});

web.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: (web.address() as AddressInfo).port })}\n`);
});
