/** A bad network as a TCP proxy in front of a server: it carries bytes, and on demand does what networks and middle boxes do. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Proxy {
  readonly port: number;
  /** What it has done so far. */
  readonly counts: Readonly<Counts>;
  /** Breaks every open connection; new ones may be made at once. */
  cut(): void;
  /** Connections that are open now carry no byte any more and say nothing about it, until they are cut. */
  stall(): void;
  /** Keeps every byte of both directions back for so long, then delivers all in order. */
  hold(ms: number): void;
  /** While on: passes whole answers, but keeps streams to itself, as a virus scanner does that waits for the end. */
  buffer(on: boolean): void;
  /** While on: answers every request for a socket with 403. */
  refuseUpgrades(on: boolean): void;
  /** While on: closes every connection at once, old and new. */
  refuse(on: boolean): void;
  /** The next `count` answers to stored messages are thrown away with their connections: the commit has happened, nobody is told. */
  loseAnswers(count: number): void;
  close(): Promise<void>;
}

export interface Counts {
  /** Connections broken by `cut`. */
  resets: number;
  /** Connections that fell silent. */
  stalls: number;
  /** Connections that had bytes kept back. */
  holds: number;
  /** Sockets whose frames were kept by a buffering proxy. */
  buffered: number;
  refusedUpgrades: number;
  /** Acknowledgements that were on their way back after the commit, and were lost. */
  lostAnswers: number;
}

interface Connection {
  readonly client: Socket;
  readonly backend: Socket;
  /** The request that is being answered; a browser sends one at a time on a connection. */
  asked: string;
  isSocket: boolean;
  isStalled: boolean;
  /** Bytes that wait for the end of a hold or of buffering. */
  kept: { readonly to: Socket; readonly bytes: Buffer }[];
}

/** A scanner lets go of what it has gathered once it is this much. */
const mostBuffered = 256 * 1024;
const noSocket = 'HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/** Listens on a free port of this machine and carries everything to the port `to`, which may be another one each time. */
export const startProxy = async ({ to }: { readonly to: number | (() => number) }): Promise<Proxy> => {
  const counts: Counts = { resets: 0, stalls: 0, holds: 0, buffered: 0, refusedUpgrades: 0, lostAnswers: 0 };
  const connections = new Set<Connection>();
  let answersToLose = 0;
  let isHolding: NodeJS.Timeout | undefined;
  let isBuffering = false;
  let refusesUpgrades = false;
  let refusesAll = false;

  const carry = (connection: Connection, target: Socket, bytes: Buffer): void => {
    if (connection.isStalled) return;
    const isScanned = isBuffering && connection.isSocket && target === connection.client;
    if (!isHolding && !isScanned) return void target.write(bytes);
    if (connection.kept.length === 0) counts[isHolding ? 'holds' : 'buffered'] += 1;
    connection.kept.push({ to: target, bytes });
    if (isScanned && connection.kept.reduce((size, { bytes: each }) => size + each.length, 0) > mostBuffered) release(connection);
  };
  const release = (connection: Connection): void => {
    for (const { to: target, bytes } of connection.kept.splice(0)) if (!connection.isStalled) target.write(bytes);
  };

  const up = (connection: Connection, bytes: Buffer): void => {
    const request = connection.isSocket ? undefined : /^(?:GET|POST|OPTIONS) \S+/.exec(bytes.toString('latin1', 0, 500))?.[0];
    if (request !== undefined) connection.asked = request;
    if (request !== undefined && /^GET \S*\/socket$/.test(request.split('?')[0] ?? '')) {
      if (refusesUpgrades) {
        counts.refusedUpgrades += 1;
        return void connection.client.end(noSocket);
      }
      connection.isSocket = true;
    }
    carry(connection, connection.backend, bytes);
  };
  const down = (connection: Connection, bytes: Buffer): void => {
    if (answersToLose > 0 && isAcknowledgement(connection, bytes)) {
      answersToLose -= 1;
      counts.lostAnswers += 1;
      return void connection.client.destroy();
    }
    carry(connection, connection.client, bytes);
  };

  const server = createServer({ noDelay: true }, (client) => {
    if (refusesAll) return client.destroy();
    const backend = connect({ port: typeof to === 'number' ? to : to(), host: '127.0.0.1', noDelay: true });
    const connection: Connection = { client, backend, asked: '', isSocket: false, isStalled: false, kept: [] };
    connections.add(connection);
    for (const socket of [client, backend]) {
      socket.on('error', () => {});
      socket.on('close', () => {
        connections.delete(connection);
        // An answer that is complete is delivered before the end, also where the server closed after it.
        if (socket === backend && !isHolding) client.end();
        else client.destroy();
        backend.destroy();
      });
    }
    client.on('data', (bytes: Buffer) => up(connection, bytes));
    backend.on('data', (bytes: Buffer) => down(connection, bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const endHold = () => {
    clearTimeout(isHolding);
    isHolding = undefined;
    for (const connection of connections) release(connection);
  };
  const cut = () => {
    for (const { client } of connections) client.resetAndDestroy();
    counts.resets += connections.size;
  };
  return {
    port: (server.address() as AddressInfo).port,
    counts,
    cut,
    stall() {
      for (const connection of connections) connection.isStalled = true;
      counts.stalls += connections.size;
    },
    hold(ms) {
      clearTimeout(isHolding);
      isHolding = setTimeout(endHold, ms);
    },
    buffer(on) {
      isBuffering = on;
      if (!on) for (const connection of connections) release(connection);
    },
    refuseUpgrades(on) {
      refusesUpgrades = on;
    },
    refuse(on) {
      refusesAll = on;
      if (on) cut();
    },
    loseAnswers(count) {
      answersToLose = count;
    },
    async close() {
      clearTimeout(isHolding);
      for (const { client, backend } of connections) for (const socket of [client, backend]) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** Frames of a server are not masked and not compressed, so that what they say can be seen. */
const isAcknowledgement = ({ asked, isSocket }: Connection, bytes: Buffer): boolean =>
  isSocket ? bytes.includes('"t":"results"') : /^POST \S*\/messages$/.test(asked) && bytes.toString('latin1', 0, 12) === 'HTTP/1.1 200';
