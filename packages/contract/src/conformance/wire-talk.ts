/** Speaks the protocol as it stands on the wire, also wrongly. Everything that comes back is read with the schemas. */
import { errorCodes, type ErrorCode } from '../errors.ts';
import * as schemas from '../schemas.ts';
import { answers, apiPath, serverFrame, socketProtocol, type ServerFrame } from '../wire.ts';
import { Broken, eventually, must, mustEqual, NotRun } from './sentence.ts';
import { written } from './talk.ts';

export interface Said {
  readonly status: number;
  readonly headers: Headers;
  /** What was answered, where it is JSON. */
  readonly body: unknown;
}

export interface Asked {
  readonly token?: string | undefined;
  /** An object is sent as JSON, a text as it is. */
  readonly body?: object | string | undefined;
  readonly type?: string | undefined;
}

export const page = { url: 'https://www.example.de/hilfe', title: 'Hilfe' };

/** One server, spoken to without an adapter. */
export class Wire {
  readonly #base: URL;
  readonly #signal: AbortSignal;

  constructor(server: string, signal: AbortSignal) {
    this.#base = new URL(`${server.replace(/\/+$/, '')}${apiPath}`);
    this.#signal = signal;
  }

  /** With a body it is a POST. */
  async ask(path: string, { token, body, type = 'application/json' }: Asked = {}): Promise<Said> {
    const response = await fetch(new URL(path, this.#base), {
      method: body === undefined ? 'GET' : 'POST',
      // A connection of its own: one that lay idle may be closed by the server just as it is used again, which says nothing about the server.
      headers: { connection: 'close', ...(token !== undefined && { authorization: `Bearer ${token}` }), ...(body !== undefined && { 'content-type': type }) },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
      signal: this.#signal,
    });
    return { status: response.status, headers: response.headers, body: await response.json().catch(() => undefined) };
  }

  /** An answer as the schema reads it. */
  async read<T>(answer: schemas.SchemaOf<T>, path: string, asked?: Asked): Promise<T> {
    const { status, body } = await this.ask(path, asked);
    const read = answer.safeParse(body);
    must(status === 200 && read.success, `${path} was answered with ${status} ${JSON.stringify(body)?.slice(0, 200)}`);
    return read.data;
  }

  async visitor(): Promise<WireVisitor> {
    const { token, offers } = await this.read(answers.session, 'sessions', { body: { visitor: { locale: 'de', page } } });
    return new WireVisitor(this, token, offers);
  }

  /** A new visitor and his conversation. */
  async conversation(): Promise<{ readonly visitor: WireVisitor; readonly id: string }> {
    const visitor = await this.visitor();
    visitor.offered('conversations');
    const { id } = await this.read(schemas.conversationHead, 'conversations', {
      token: visitor.token,
      body: { key: crypto.randomUUID(), context: { page, items: [] } },
    });
    return { visitor, id };
  }

  /** Resolves when the socket is open; rejects where the server refuses the upgrade. */
  open(protocols: readonly string[] = [socketProtocol]): Promise<WireSocket> {
    const url = new URL('socket', this.#base);
    url.protocol = url.protocol.replace('http', 'ws');
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url, [...protocols]);
      const opened = new WireSocket(socket, this.#signal);
      socket.addEventListener('open', () => resolve(opened));
      socket.addEventListener('close', () => reject(new Broken(`the socket with ${protocols.join(', ')} was not opened`)));
    });
  }
}

export class WireVisitor {
  readonly token: string;
  readonly #offers: readonly string[];
  readonly #wire: Wire;

  constructor(wire: Wire, token: string, offers: readonly string[]) {
    this.#wire = wire;
    this.token = token;
    this.#offers = offers;
  }

  offers(what: string): boolean {
    return this.#offers.includes(what);
  }
  offered(what: string): void {
    if (!this.offers(what)) throw new NotRun(`The server does not offer ${what}.`);
  }
  ask(path: string, body?: object): Promise<Said> {
    return this.#wire.ask(path, { token: this.token, body });
  }
  read<T>(answer: schemas.SchemaOf<T>, path: string, body?: object): Promise<T> {
    return this.#wire.read(answer, path, { token: this.token, body });
  }

  /** Stores a message by request; answers its place. */
  async say(id: string, text: string, clientId: string = crypto.randomUUID()) {
    const { results } = await this.read(answers.send, `conversations/${id}/messages`, { messages: [{ ...written(text), clientId }] });
    const [result] = results;
    must(result?.clientId === clientId, 'the answer to a message does not name it');
    return result;
  }
  events(id: string) {
    return this.read(schemas.eventPage, `conversations/${id}/events?after=0&limit=200`);
  }

  async ticket(): Promise<string> {
    this.offered('watch');
    const { status, body } = await this.ask('socket-tickets', {});
    if (status === 404) throw new NotRun('The server has no sockets.');
    const read = answers.ticket.safeParse(body);
    must(status === 200 && read.success, `socket-tickets was answered with ${status}`);
    return read.data.ticket;
  }
  /** A socket after its hello; its first frame is there. */
  async socket(protocols?: readonly string[]): Promise<WireSocket> {
    const ticket = await this.ticket();
    const socket = await this.#wire.open(protocols);
    socket.say({ t: 'hello', ticket });
    await socket.next((frame) => frame.t === 'welcome', 'welcome');
    return socket;
  }
}

export class WireSocket {
  readonly #socket: WebSocket;
  readonly #signal: AbortSignal;
  /** Everything that was heard, as it came. */
  readonly heard: unknown[] = [];
  #code: number | undefined;

  constructor(socket: WebSocket, signal: AbortSignal) {
    this.#socket = socket;
    this.#signal = signal;
    socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      try {
        this.heard.push(JSON.parse(String(data)));
      } catch {
        this.heard.push(data);
      }
    });
    socket.addEventListener('close', ({ code }) => (this.#code = code));
    socket.addEventListener('error', () => {});
    signal.addEventListener('abort', () => socket.close());
  }

  get protocol(): string {
    return this.#socket.protocol;
  }
  get isOpen(): boolean {
    return this.#code === undefined;
  }
  /** Frames of kinds that are known. */
  get frames(): readonly ServerFrame[] {
    return this.heard.flatMap((frame) => {
      const read = serverFrame.safeParse(frame);
      return read.success ? [read.data] : [];
    });
  }

  say(frame: object | string): void {
    this.#socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }
  /** The first frame after the first `from` that is as wanted. */
  next<Frame extends ServerFrame>(wanted: (frame: ServerFrame) => frame is Frame, what: string, from?: number): Promise<Frame>;
  next(wanted: (frame: ServerFrame) => boolean, what: string, from?: number): Promise<ServerFrame>;
  next(wanted: (frame: ServerFrame) => boolean, what: string, from = 0): Promise<ServerFrame> {
    return eventually(
      () => {
        const found = this.frames.slice(from).find(wanted);
        must(found || this.isOpen, `the socket was closed with ${this.#code} before "${what}" came`);
        return found;
      },
      `the frame "${what}"`,
      this.#signal,
      5_000,
    );
  }
  /** Says something, and hears the answer to it. */
  async beat() {
    const { length } = this.frames;
    this.say({ t: 'beat' });
    return this.next((frame) => frame.t === 'beat', 'beat', length);
  }
  async mustClose(codes: readonly number[], what: string): Promise<void> {
    await eventually(() => this.#code, `${what}: the end of the socket`, this.#signal, 7_000);
    must(codes.includes(this.#code ?? 0), `${what} ended the socket with ${this.#code} instead of ${codes.join(' or ')}`);
  }
  close(): void {
    this.#socket.close();
  }
}

/** Refused as the protocol says: with a status, and a body that has one of these codes. */
export const mustBeRefused = ({ status, body }: Said, expected: number, codes: readonly ErrorCode[], what: string): void => {
  mustEqual(status, expected, `the status for ${what}`);
  const code: unknown = answers.error.safeParse(body).success ? (body as { readonly error: { readonly code: unknown } }).error.code : undefined;
  must(
    errorCodes.some((known) => known === code) && codes.some((known) => known === code),
    `${what} was refused with the code ${JSON.stringify(code)} instead of ${codes.join(' or ')}`,
  );
};
