/** The network between an adapter and a server: it carries bytes, and does what networks do. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Network {
  readonly url: string;
  /** How many requests for a socket were made. */
  readonly socketsAsked: number;
  /** Breaks every open connection; new ones may be made at once. */
  cut(): void;
  /** Carries no byte any more and says nothing about it, as when a device slept or changed its network; `up` ends it for new connections. */
  hold(): void;
  /** Refuses every connection from now on. */
  down(): void;
  up(): void;
  /** What becomes of requests for a socket: through, refused by a proxy, or swallowed without an answer. */
  sockets(fate: 'through' | 'refused' | 'swallowed'): void;
  /** The next request whose first line fits (or frame, where nothing is asked for) arrives, and the connection breaks before its answer is back. */
  loseNextAnswer(to?: RegExp): void;
  close(): Promise<void>;
}

export const network = async (to: { readonly port: number }): Promise<Network> => {
  const open = new Set<Socket>();
  const held = new Set<() => void>();
  let fate: 'through' | 'refused' | 'swallowed' = 'through';
  let losing: RegExp | undefined;
  let isDown = false;
  let isHeld = false;
  let socketsAsked = 0;

  const server = createServer((client) => {
    if (isDown) return client.destroy();
    const backend = connect(to.port, '127.0.0.1');
    let loses = false;
    /** A connection that was held once stays dead. */
    let dead = isHeld;
    held.add(() => (dead = true));
    for (const socket of [client, backend]) {
      open.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        backend.destroy();
      });
    }
    client.on('data', (bytes: Buffer) => {
      if (dead) return;
      const forSocket = /^GET [^ ]*\/socket /.test(bytes.toString('latin1'));
      if (forSocket) socketsAsked += 1;
      if (forSocket && fate !== 'through') {
        if (fate === 'refused') client.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
        return;
      }
      if (losing?.test(bytes.toString('latin1'))) {
        loses = true;
        losing = undefined;
      }
      backend.write(bytes);
    });
    backend.on('data', (bytes: Buffer) => {
      if (loses) client.destroy();
      else if (!dead) client.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get socketsAsked() {
      return socketsAsked;
    },
    cut,
    down() {
      isDown = true;
      cut();
    },
    hold() {
      isHeld = true;
      for (const kill of held) kill();
      held.clear();
    },
    up() {
      isDown = false;
      isHeld = false;
    },
    sockets(next) {
      fate = next;
      cut();
    },
    loseNextAnswer(to = /^/) {
      losing = to;
    },
    async close() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
