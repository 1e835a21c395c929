import { LotseError, type Notice } from '@lotse/contract';
import { answers, closeCodes, type ServerFrame } from '@lotse/contract/wire';
import type { Ask } from './requests.ts';
import { openSocket, type Ending, type OpenSocket } from './socket.ts';
import { listenForWakes, pause } from './wakes.ts';

/** How notices reach this browser; `poll` where something between it and the server lets no socket through. */
export type Transport = 'socket' | 'poll';

/** Keeps between pages what was learned about the way to the server. `set` does not throw. */
export interface Remember {
  get(): Transport | undefined | Promise<Transport | undefined>;
  set(transport: Transport): void;
}

export interface Watching {
  readonly ask: Ask;
  /** Of the session; prolongs it where it ends under an open line. */
  readonly token: string;
  /** `wss://…/api/v1/socket` */
  readonly socketUrl: string;
  readonly remember?: Remember | undefined;
  /** Another line is open, or none. */
  use(socket: OpenSocket | undefined): void;
  on(notice: Notice): void;
}

const pollSeconds = 25;
/** Long polling is the poorer way: after this the socket is tried again, then after twice as long each time. */
const firstRest = 60_000;
const longestRest = 600_000;
/** A line that stood this long ends a series of failures. */
const stable = 30_000;

/** It was not the network that ended it. */
const closedByPage: Ending = { code: 1000 };

const isOver = ({ code }: LotseError): boolean => code === 'unauthorized' || code === 'expired';

/** Hands on notices until `signal` ends or the server says that this session may not: over a socket, over long polling where none gets through. */
export const keepWatching = async ({ ask, token, socketUrl, remember, use, ...watching }: Watching, signal: AbortSignal): Promise<void> => {
  let socket: OpenSocket | undefined;
  let opening = new AbortController();
  let live = false;
  let cursor: string | undefined;
  const freeze = () => {
    opening.abort();
    socket?.close();
  };
  const wakes = listenForWakes({ wake: () => socket?.probe(), freeze }, signal);

  const on = (notice: Notice) => {
    if (!signal.aborted) watching.on(notice);
  };
  const say = (notice: Extract<Notice, { kind: 'live' | 'lost' }>) => {
    if (notice.kind === 'live' || live) on(notice);
    live = notice.kind === 'live';
  };
  const known = new Set<string>();
  const hintAt = (heads: Readonly<Record<string, number>>) => {
    for (const [id, head] of Object.entries(heads)) {
      known.add(id);
      on({ kind: 'hint', topic: `conversation:${id}`, head });
    }
  };

  /** A socket that does not get through says something about the way only when a request does. */
  let gotThrough: Transport | undefined;
  const learn = (transport: Transport) => {
    gotThrough = transport;
    remember?.set(transport);
  };

  /** Resolves when the line has ended; undefined where no line came about. */
  const overSocket = async () => {
    const ticket = await ask(answers.ticket, 'socket-tickets', { body: {} }).then(
      (answer) => answer.ticket,
      (error: LotseError) => {
        if (error.passes || isOver(error)) throw error;
      },
    );
    // A server that gives no tickets has no sockets.
    if (ticket === undefined) return undefined;
    const hear = (frame: ServerFrame) => {
      if (frame.t === 'welcome') say({ kind: 'live', limits: frame.limits });
      if (frame.t === 'expired') socket?.say({ t: 'token', id: 'token', token });
      if (frame.t === 'notice') on(frame.notice);
      if (frame.t === 'welcome' || frame.t === 'beat') hintAt(frame.heads);
    };
    opening = new AbortController();
    socket = await openSocket(socketUrl, ticket, hear, AbortSignal.any([signal, opening.signal])).catch(() => undefined);
    if (!socket) return opening.signal.aborted ? closedByPage : undefined;
    learn('socket');
    use(socket);
    const ending = await socket.ended;
    use((socket = undefined));
    say({ kind: 'lost' });
    return ending;
  };

  /** One question; `quick` wants to know at once whether the way stands. */
  const overPoll = async (quick: boolean) => {
    const wait = live && !quick ? pollSeconds : 0;
    const woken = wakes.next;
    try {
      const asked = performance.now();
      const answer = await ask(answers.notices, 'notices', {
        query: { after: cursor, wait },
        patience: wait * 1000 + 10_000,
        signal: woken,
      });
      ({ cursor } = answer);
      if (!live) say({ kind: 'live' });
      if (!gotThrough) learn('poll');
      for (const notice of answer.notices) on(notice);
      hintAt(answer.heads);
      // A server that does not wait is asked at a walking pace.
      if (wait > 0 && answer.notices.length === 0 && performance.now() - asked < 1000) await pause(2000, signal, woken);
      return false;
    } catch (thrown) {
      if (woken.aborted) return true;
      throw thrown;
    }
  };

  let rest = firstRest;
  gotThrough = await (async () => remember?.get())().catch(() => undefined);
  // By the clock of the page: the device's may be set while it runs.
  let socketAgainAt = gotThrough === 'poll' ? performance.now() + rest : 0;
  let failures = 0;
  let woken = false;
  while (!signal.aborted) {
    if (wakes.frozen) {
      await pause(Infinity, signal, wakes.next);
      continue;
    }
    let wait: number | undefined;
    try {
      if (performance.now() < socketAgainAt) {
        woken = await overPoll(woken);
        failures = 0;
        continue;
      }
      const began = performance.now();
      const ending = await overSocket();
      if (!ending) {
        gotThrough = undefined;
        socketAgainAt = performance.now() + rest;
        rest = Math.min(2 * rest, longestRest);
        continue;
      }
      rest = firstRest;
      if (performance.now() - began > stable) failures = 0;
      if (ending.code === closeCodes.badFrame || ending.code === closeCodes.forbidden) socketAgainAt = Infinity;
      wait = ending.afterMs;
    } catch (thrown) {
      const error = LotseError.from(thrown);
      say({ kind: 'lost' });
      if (isOver(error)) {
        // The session is over. Whoever reads now learns it, and opens another.
        for (const id of known) on({ kind: 'hint', topic: `conversation:${id}` });
        return;
      }
      // Neither way stands: the better one is tried first when the server is back.
      if (socketAgainAt < Infinity && gotThrough === undefined) socketAgainAt = 0;
      wait = error.retryAfterMs;
    }
    await pause(wait || 100 + Math.random() * Math.min(20_000, 500 * 2 ** failures++), signal, wakes.next);
  }
};
