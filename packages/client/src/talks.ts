/** The part of the client that only a conversation needs: loaded with the first one. */
import type { HandoffContext } from '@lotse/contract';
import { RunningConversation, type KeptConversation } from './conversation.ts';
import { LazyOutbox } from './lazy-outbox.ts';
import type { Waiting } from './outbox.ts';
import type { Stay } from './stay.ts';

const nothingPassedOn: HandoffContext = { page: { url: '', title: '' }, items: [] };

/** The conversations of a visit: one is shown, others go on behind it. */
export class Talks {
  shown: RunningConversation | undefined;
  readonly outbox: LazyOutbox;
  readonly #stay: Stay;
  #held: readonly RunningConversation[] = [];
  /** What lies on the shelf. */
  #kept = '';
  /** The backend is asked for the newest. */
  #looking: Promise<void> | undefined;

  constructor(stay: Stay) {
    this.#stay = stay;
    this.outbox = new LazyOutbox(stay);
  }

  /** It is not there any more, or another one takes its place. */
  letGo(talk = this.shown): void {
    talk?.end();
    this.#held = this.#held.filter((each) => each !== talk);
    if (talk !== this.shown) return this.#changed();
    this.shown = undefined;
    this.#kept = '';
    this.#stay.set({ conversation: undefined, unread: 0 });
    void this.#stay.shelf.remove('conversation');
  }

  wake(): void {
    for (const talk of this.#held) talk.wake();
  }

  /** Shows another conversation of this visitor; the one shown before goes on behind it. */
  async open(id: string): Promise<void> {
    const waiting = (await this.#waiting()).find((each) => each.id === id);
    this.show(this.#held.find(({ view }) => view.id === id) ?? waiting ?? { key: id, id, context: nothingPassedOn });
  }

  /** Goes on with what an earlier page, another tab or the outbox left; otherwise with the newest that the backend knows, as soon as it says so. */
  async resume(): Promise<void> {
    const { shelf } = this.#stay;
    const [list, kept, others = [], token, customer] = await Promise.all([
      this.#waiting(),
      shelf.get<KeptConversation>('conversation'),
      shelf.get<readonly KeptConversation[]>('others'),
      shelf.get<string>('token'),
      shelf.get<string>('customer'),
    ]);
    // What a customer wrote is found by him and by nobody else, whatever token there is.
    const waiting = list.find((each) => each.customer === customer && (customer !== undefined || !token || !each.token || each.token === token));
    // What was begun meanwhile stands.
    const mine = this.shown ?? kept ?? waiting;
    for (const each of list) if (each.key !== mine?.key && !others.some(({ key }) => key === each.key)) this.outbox.here?.bringHome(each);
    if (mine) {
      if (mine === waiting && waiting?.token !== undefined) await this.#stay.keepToken(waiting.token);
      this.#held = [...this.#held, ...others.map((each) => this.#hold(each))];
      this.show(this.shown ?? mine);
    } else if (token !== undefined) {
      const looked = (this.#looking ??= this.#look());
      // For a backend that is away nobody waits: what is begun meanwhile stands.
      await Promise.race([looked, this.#stay.known]);
      if (this.#stay.state.session === 'open') await looked;
    }
  }

  /** Where nothing else has been begun by then. */
  async #look(): Promise<void> {
    const newest = (await this.#list()).find(({ status, callback }) => status !== 'closed' && !callback);
    this.#looking = undefined;
    if (newest && !this.shown) this.show({ key: newest.id, id: newest.id, context: nothingPassedOn });
  }

  /** Asks for all of them; the answer arrives in the state. */
  async list(): Promise<void> {
    const { all, phase } = this.#stay.state.conversations;
    if (phase !== 'ready') this.#stay.set({ conversations: { phase: 'loading', all } });
    await this.#list();
  }

  async #list() {
    try {
      const all = await this.#stay.askConversations((conversations) => conversations.list());
      this.#stay.set({ conversations: { phase: 'ready', all } });
      return all;
    } catch (thrown) {
      this.#stay.failed(thrown);
      this.#stay.set({ conversations: { phase: 'failed', all: this.#stay.state.conversations.all } });
      return [];
    }
  }

  #hold(kept: KeptConversation): RunningConversation {
    return new RunningConversation(this.#stay, this.outbox, kept, (talk) => (talk.lost ? this.letGo(talk) : this.#changed()));
  }

  show(what: KeptConversation | RunningConversation): RunningConversation {
    const talk = what instanceof RunningConversation ? what : this.#hold(what);
    const before = this.#held;
    this.shown = talk;
    this.#held = [...before.filter((each) => each !== talk && !each.over), talk];
    for (const each of before) if (!this.#held.includes(each)) each.end();
    this.#changed();
    return talk;
  }

  #changed(): void {
    const { shown } = this;
    if (!shown) return;
    const unread = this.#held.reduce((sum, each) => sum + each.unread, 0);
    const before = this.#stay.state.unread;
    this.#stay.set({ unread, conversation: shown.view });
    if (unread !== before) this.#stay.happened({ type: 'unread-changed', data: { unread } });
    this.#keep(shown);
  }

  /** What the next page goes on with. */
  #keep(shown: RunningConversation): void {
    const others = this.#held.filter((each) => each !== shown && !each.over).map(({ kept }) => kept);
    const list = JSON.stringify([shown.kept, others]);
    if (list === this.#kept) return;
    this.#kept = list;
    void this.#stay.shelf.set('conversation', shown.kept);
    void (others.length > 0 ? this.#stay.shelf.set('others', others) : this.#stay.shelf.remove('others'));
  }

  async #waiting(): Promise<readonly Waiting[]> {
    const outgoing = await this.outbox.any();
    return outgoing ? outgoing.outbox.load() : [];
  }
}
