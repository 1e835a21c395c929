/** How long a request may take to arrive. Node knows one time for all of them; a photo over a slow line needs more than a message, as long as it moves. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Bytes within one patience below which an upload counts as standing still: no line that anybody would use is as slow. */
const leastMoved = 4_096;
const longestUpload = 10 * 60_000;

/** Lets go of whoever sends a body too slowly. `patience` in milliseconds: for all of it, or where `isUpload` for some of it. */
export const holdToPatience = (request: IncomingMessage, response: ServerResponse, patience: number, isUpload: boolean): void => {
  if (request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined) return;
  const { socket } = request;
  const beganAt = Date.now();
  let before = socket.bytesRead;
  const look = () => {
    if (request.complete || socket.destroyed) return stop();
    const moved = socket.bytesRead - before;
    before = socket.bytesRead;
    if (isUpload && moved >= leastMoved && Date.now() - beganAt < longestUpload) return;
    stop();
    if (!response.headersSent) socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n');
    socket.destroy();
  };
  const timer = setInterval(look, patience);
  const stop = () => clearInterval(timer);
  response.once('close', stop);
};
