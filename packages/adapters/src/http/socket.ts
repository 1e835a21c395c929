import { limits, type OutgoingMessage, type SendResult } from '@lotse/contract';
import { serverFrame, socketProtocols, type ClientFrame, type ServerFrame } from '@lotse/contract/wire';
import { toJson } from './json.ts';
import { asError } from './requests.ts';

/** A line to the server on which notices flow. */
export interface OpenSocket {
  /** Resolves when the messages are stored. Rejects with a LotseError where the server refused them, with a LineLost where nobody knows. */
  send(conversationId: string, messages: readonly OutgoingMessage[]): Promise<readonly SendResult[]>;
  say(frame: ClientFrame): void;
  /** Asks for a sign of life, and ends the line when none comes. */
  probe(): void;
  close(): void;
  /** Resolves when the line has ended, with the close code and what the server asked for in its `bye`. */
  readonly ended: Promise<Ending>;
}

export interface Ending {
  readonly code: number;
  /** Come back after so many milliseconds. */
  readonly afterMs?: number | undefined;
}

/** The line broke before an answer: the deed may be done or not. */
export class LineLost extends Error {}

interface Unanswered {
  resolve(results: readonly SendResult[]): void;
  reject(reason: Error): void;
  readonly timer: ReturnType<typeof setTimeout>;
}

const welcomeWithin = 4_000;
const answerWithin = 10_000;
const signOfLifeWithin = 3_000;

/** Opens a line; resolves at `welcome`, rejects with a LineLost where sockets do not get through. Every frame is handed to `hear`, the first one too. */
export const openSocket = (url: string, ticket: string, hear: (frame: ServerFrame) => void, signal: AbortSignal): Promise<OpenSocket> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(url, [...socketProtocols]);
    const unanswered = new Map<string, Unanswered>();
    const answered = (id: string): Unanswered | undefined => {
      const waiting = unanswered.get(id);
      clearTimeout(waiting?.timer);
      unanswered.delete(id);
      return waiting;
    };
    let bye: number | undefined;
    let beating: ReturnType<typeof setInterval> | undefined;
    /** A question is out: frames that lay here while the device slept are no answer to it. */
    let asked = false;
    let tell: (ending: Ending) => void;
    const ended = new Promise<Ending>((resolve) => (tell = resolve));

    /** A line that is dead does not say so: it is given up without waiting for the close event. */
    const end = (code: number) => {
      clearTimeout(deadline);
      clearInterval(beating);
      signal.removeEventListener('abort', close);
      socket.onopen = socket.onmessage = socket.onclose = socket.onerror = null;
      socket.close();
      const lost = new LineLost();
      for (const id of unanswered.keys()) answered(id)?.reject(lost);
      reject(lost);
      tell({ code, afterMs: bye });
    };
    const close = () => end(1000);
    const giveUp = () => end(1006);
    let deadline = setTimeout(giveUp, welcomeWithin);
    const endWithin = (ms: number) => {
      clearTimeout(deadline);
      deadline = setTimeout(giveUp, ms);
    };

    const say = (frame: ClientFrame) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(toJson(frame));
    };

    const open: OpenSocket = {
      say,
      close,
      ended,
      probe() {
        asked = true;
        say({ t: 'beat' });
        endWithin(signOfLifeWithin);
      },
      send: (conversationId, messages) =>
        new Promise((resolve, reject) => {
          const id = crypto.randomUUID();
          const frame = toJson({ t: 'send', id, conversationId, messages: [...messages] } satisfies ClientFrame);
          // By POST it is refused with a reason; here it would cost everybody the line.
          if (socket.readyState !== WebSocket.OPEN || new TextEncoder().encode(frame).length > limits.frameBytes) return reject(new LineLost());
          unanswered.set(id, { resolve, reject, timer: setTimeout(() => answered(id)?.reject(new LineLost()), answerWithin) });
          socket.send(frame);
        }),
    };

    let silence = welcomeWithin;
    const receive = (frame: ServerFrame) => {
      switch (frame.t) {
        case 'welcome':
          silence = 2 * frame.beatMs + 10_000;
          clearInterval(beating);
          beating = setInterval(() => say({ t: 'beat' }), frame.beatMs);
          resolve(open);
          break;
        case 'results':
          answered(frame.id)?.resolve(frame.results);
          break;
        case 'refused':
          answered(frame.id ?? '')?.reject(asError(frame.error));
          break;
        case 'bye':
          bye = frame.afterMs;
          break;
        case 'notice':
        case 'beat':
        case 'renewed':
        case 'expired':
          break;
      }
      if (frame.t === 'beat') asked = false;
      if (!asked) endWithin(silence);
      hear(frame);
    };

    socket.onopen = () => say({ t: 'hello', ticket });
    socket.onmessage = ({ data }: MessageEvent<unknown>) => {
      const frame = serverFrame.safeParse(parsed(data));
      if (frame.success) receive(frame.data);
    };
    socket.onerror = giveUp;
    socket.onclose = ({ code }) => end(code);
    signal.addEventListener('abort', close);
    if (signal.aborted) close();
  });

const parsed = (data: unknown): unknown => {
  try {
    return JSON.parse(String(data));
  } catch {
    return undefined;
  }
};
