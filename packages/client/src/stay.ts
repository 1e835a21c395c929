import {
  atLeastOne,
  LotseError,
  type BackendAdapter,
  type Channel,
  type Conversations,
  type Fact,
  type Page,
  type Session,
  type Visitor,
} from '@lotse/contract';
import type { ClientOptions, Occurrence } from './client.ts';
import { showOutages } from './outages.ts';
import { pause, pauseBefore } from './pause.ts';
import type { ClientState } from './state.ts';
import { openShelf, type Shelf } from './storage.ts';
import type { Store } from './store.ts';

/** What every part of a visit stands on: the state, the session with the backend, the shelf. */
export class Stay {
  readonly options: ClientOptions;
  readonly id: string;
  /** Where this visit's things lie. */
  shelf: Shelf;
  /** Ends with the client, and with a logout: from then on nothing is shown, told or stored any more. */
  readonly ended: AbortSignal;
  readonly #over = new AbortController();
  /** Names this visitor to the backend; kept on the shelf too. */
  token: string | undefined;
  /** From a mail: handed to the session that is opened next. */
  link: string | undefined;
  /** The conversation that the last link led to. */
  continues: string | undefined;
  /** What has to be over before a session is opened: another tab may hand over its own. */
  before: () => Promise<void> = async () => {};
  /** Another customer has signed in: what lies here is not his. */
  onOther: () => void = () => {};
  /** The customer was recognised just now; `before` named him until then. */
  onRecognised: (before: string | undefined, token: string | undefined, customer: string) => void = () => {};
  /** What had been set aside is his after all. */
  onBack: () => void = () => {};
  /** The customer whose things lie on this device. */
  owner: string | undefined;
  readonly #store: Store;
  readonly #adapter: BackendAdapter;
  #session: Promise<Session> | undefined;
  #sessionEnd = new AbortController();
  #hurry = new AbortController();
  readonly #device: Shelf;
  #known: () => void = () => {};
  /** Resolves when it is known who is here, or that it cannot be known now. */
  readonly known = new Promise<void>((resolve) => (this.#known = resolve));

  constructor(store: Store) {
    const { options, ended } = store;
    this.#store = store;
    this.options = options;
    this.ended = AbortSignal.any([ended.signal, this.#over.signal]);
    this.id = options.id ?? 'lotse';
    this.shelf = openShelf(options.storage ?? 'session', this.id, this.ended, () => this.set({ storage: 'memory' }));
    this.#device = this.shelf;
    this.#adapter = typeof options.adapter === 'function' ? options.adapter(this.shelf) : options.adapter;
  }

  get state(): ClientState {
    return this.#store.state;
  }

  /** Where the customer is. */
  get page(): Page {
    return this.options.page?.() ?? { url: location.href, title: document.title };
  }

  set(change: Partial<ClientState>): void {
    if (!this.ended.aborted) this.#store.set(change);
  }

  happened(occurrence: Occurrence): void {
    if (!this.ended.aborted) this.#store.happened(occurrence);
  }

  /** Tells the page what went wrong. */
  failed(thrown: unknown): void {
    const { code, message } = LotseError.from(thrown);
    this.happened({ type: 'error', data: { code, message } });
  }

  /** The open session; opened on first use, tried again with growing pauses until it stands. Rejects only when the client ends. */
  session(): Promise<Session> {
    this.#session ??= this.#open();
    return this.#session;
  }

  /** Whether a session is open or being opened. */
  get begun(): boolean {
    return this.#session !== undefined;
  }

  /** Ends while a session is being replaced; watching and polling hang on it. */
  get sessionEnd(): AbortSignal {
    return this.#sessionEnd.signal;
  }

  /** The backend refused this session: the next use opens another, as the same visitor where the token still holds. */
  async renew(refused: Session): Promise<void> {
    if ((await this.#session) !== refused) return;
    this.#sessionEnd.abort();
    this.#sessionEnd = new AbortController();
    this.#session = undefined;
    this.set({ session: 'none' });
  }

  async keepToken(token: string): Promise<void> {
    this.token = token;
    await this.shelf.set('token', token);
  }

  async dropToken(): Promise<void> {
    this.token = undefined;
    await this.shelf.remove('token');
  }

  end(): void {
    this.#over.abort();
  }

  /** The page names its customer from now on, or anew. */
  async name(): Promise<void> {
    const session = await this.#session;
    if (session) await this.renew(session);
    await this.session();
  }

  /** What lies here is somebody's who is not here now: it stays as it is, unseen, and this page keeps its own in memory. */
  setAside(): void {
    if (this.shelf === this.#device) this.shelf = openShelf('none', this.id, this.ended, () => this.set({ storage: 'memory' }));
  }

  async clear(): Promise<void> {
    try {
      globalThis.indexedDB?.deleteDatabase(`lotse:${this.id}:envelopes`);
    } catch {
      // A frame of no origin has kept nothing.
    }
    await Promise.all([this.shelf.clear(), this.#device.clear()]);
  }

  /** Ends the session at the backend too, whatever becomes of this visit. */
  async signOut(): Promise<void> {
    const { page } = this;
    const { locale } = this.options;
    const token = this.token ?? (await this.#device.get<string>('token'));
    if (token === undefined) return;
    const session = (await this.#session?.catch(() => undefined)) ?? (await this.#adapter.open({ locale, page, token }, AbortSignal.timeout(10_000)));
    await session.end?.();
  }

  /** Does not wait for the next try. */
  retry(): void {
    this.#hurry.abort();
    this.#hurry = new AbortController();
  }

  /** A call of the backend; once more where its session has expired, or was replaced meanwhile. Whatever has an effect carries a key, or may be said twice. */
  async ask<T>(call: (session: Session) => Promise<T>): Promise<T> {
    const { sessionEnd } = this;
    const session = await this.session();
    try {
      return await call(session);
    } catch (thrown) {
      const error = LotseError.from(thrown);
      const cut = error.code === 'unavailable' && sessionEnd.aborted && !this.ended.aborted;
      if (error.code !== 'unauthorized' && error.code !== 'expired' && !cut) throw error;
      await this.renew(session);
      return call(await this.session());
    }
  }

  /** The same of conversations. */
  async askConversations<T>(call: (conversations: Conversations) => T | Promise<T>): Promise<T> {
    return this.ask(async ({ conversations }) => {
      if (!conversations) throw new LotseError('unavailable', 'This backend offers no conversations.');
      return call(conversations);
    });
  }

  async #open(): Promise<Session> {
    const { locale } = this.options;
    await this.before();
    this.set({ session: 'opening' });
    for (let attempt = 0; ; attempt += 1) {
      this.ended.throwIfAborted();
      try {
        this.token ??= await this.shelf.get<string>('token');
        this.owner ??= await this.#device.get<string>('customer');
        const { link } = this;
        const session = await this.#enter({ locale, page: this.page, token: this.token, link }, AbortSignal.any([this.ended, this.#sessionEnd.signal]));
        if (session.token !== undefined) await this.keepToken(session.token);
        if (link !== undefined) this.continues = session.continues;
        // Another one may have come meanwhile.
        if (this.link === link) this.link = undefined;
        this.set({ session: 'open', problem: undefined, customer: session.customer, offers: offersOf(session) });
        this.#known();
        void this.#channels(session);
        void showOutages(this, session);
        return session;
      } catch (thrown) {
        const problem = LotseError.from(thrown);
        if (this.ended.aborted) {
          this.#known();
          throw problem;
        }
        if (problem.code === 'unauthorized' || problem.code === 'expired') await this.dropToken();
        this.set({ session: 'unavailable', problem });
        if (this.owner !== undefined && this.#store.getToken) this.setAside();
        this.#known();
        if (attempt === 0) this.failed(problem);
        await pause(pauseBefore(attempt, problem.retryAfterMs), AbortSignal.any([this.ended, this.#hurry.signal]));
      }
    }
  }

  async #enter(visitor: Visitor, signal: AbortSignal): Promise<Session> {
    const { getToken } = this.#store;
    const open = (given: Visitor) => this.#adapter.open(given, signal);
    const { owner } = this;
    if (!getToken && owner === undefined) return open(visitor);
    const { openNamed, settle } = await import('./identity.ts');
    const session = getToken ? await openNamed(this, getToken, visitor, owner, open) : await open(visitor);
    if (!(await settle(this, session, owner))) throw new LotseError('unauthorized', 'Somebody else has signed in.');
    const { customer, token } = session;
    this.owner = customer?.id ?? owner;
    if (customer && this.shelf !== this.#device) {
      this.shelf = this.#device;
      this.onBack();
    }
    if (customer && this.state.customer?.id !== customer.id) {
      this.onRecognised(this.token, token, customer.id);
      this.happened({ type: 'identified', data: { customer: customer.id } });
    }
    return session;
  }

  /** The current ways to a human, kept for the day on which the backend does not answer. */
  async #channels(session: Session): Promise<void> {
    try {
      const channels = await session.channels.list();
      this.set({ channels, channelsFrom: 'backend' });
      await this.shelf.set('channels', channels);
    } catch {
      const kept = await this.shelf.get<readonly Channel[]>('channels');
      if (kept && this.state.channelsFrom === 'page') this.set({ channels: atLeastOne(kept, this.state.channels[0]), channelsFrom: 'kept' });
    }
  }

  /** Notes what happened, where a session is open; statistics never open one. */
  record(fact: FactOf): void {
    if (this.state.session !== 'open') return;
    void this.#session?.then((session) => session.record?.([{ ...fact, at: new Date().toISOString() } as Fact]));
  }

  /** Asks again for the ways to a human, and for what does not work: an opening hour has begun or ended, a notice was put up. */
  async refresh(): Promise<void> {
    const session = await this.#session?.catch(() => undefined);
    if (session) await Promise.all([this.#channels(session), showOutages(this, session)]);
  }
}

const offersOf = ({ articles, conversations, channels, files, cases }: Session): ClientState['offers'] => ({
  articles: !!articles,
  conversations: !!conversations,
  rating: !!conversations?.rate,
  mails: !!conversations?.mailTo,
  transcript: !!conversations?.transcript,
  callback: !!channels.requestCallback,
  message: !!channels.leaveMessage,
  cases: !!cases,
  files: files?.takes,
});

/** The answer of a service; what is not there rejects. */
export const offered = <T>(answer: Promise<T> | undefined): Promise<T> =>
  answer ?? Promise.reject(new LotseError('not-found', 'The backend does not offer this.'));

/** A fact before it has its time. */
type FactOf = Fact extends infer Each ? (Each extends Fact ? Omit<Each, 'at'> : never) : never;
