/** Calls that are booked and messages that are left: kept on the device before the first attempt, asked again with the same key until there is an answer. */
import { LotseError, type Callback, type Channels, type HandoffItem, type Keyed, type Receipt, type Session } from '@lotse/contract';
import { pause, pauseBefore } from './pause.ts';
import type { Asked, CallbackWish, Contact, MessageWish } from './state.ts';
import { offered, type Stay } from './stay.ts';
import { isOld } from './waited.ts';

/** On the shelf, under the name of its kind. */
interface Kept<Wish> {
  readonly key: string;
  readonly at: string;
  readonly wish: Wish;
  readonly page: { readonly url: string; readonly title: string };
  readonly receipt?: Receipt | undefined;
}
interface Wishes {
  readonly callback: CallbackWish;
  readonly message: MessageWish;
}
type Kind = keyof Wishes;

/** What a customer may do with these ways. */
export interface Ways {
  /** Resolves when it stands on the device; how far it is says `state.asked.callback`. */
  requestCallback(wish: CallbackWish): Promise<void>;
  /** Likewise `state.asked.message`. */
  leaveMessage(wish: MessageWish): Promise<void>;
  /** What was received or refused has been seen: the form is empty again. */
  seen(kind: Kind): Promise<void>;
  /** Asks for the visitor's calls: `state.callbacks`. Rejects with a LotseError. */
  refresh(): Promise<void>;
  /** Rejects with a LotseError; `conflict` where somebody was faster. */
  move(reference: string, slot: string): Promise<void>;
  cancel(reference: string): Promise<void>;
  /** What the customer writes of himself: `state.contact`. */
  keepContact(contact: Contact): void;
}

/** Nothing was done, or nobody knows: the same key again. */
const passes = ({ code }: LotseError): boolean => code === 'unavailable' || code === 'rate-limited' || code === 'unauthorized' || code === 'expired';

/** `received`: a message has become a conversation. */
export const waysOf = async (stay: Stay, received: (kind: Kind) => void): Promise<Ways> => {
  stay.set({ contact: await stay.shelf.get<Contact>('contact') });

  const show = <Which extends Kind>(kind: Which, asked: Asked<Wishes[Which]> | undefined): void => stay.set({ asked: { ...stay.state.asked, [kind]: asked } });

  const refresh = async (): Promise<void> => {
    const callbacks = await stay.ask(async ({ channels }) => (await channels.callbacks?.()) ?? []);
    stay.set({ callbacks });
  };
  /** Nobody waits for it: what is shown may be old. */
  const lookAgain = () => {
    void refresh().catch(Boolean);
    void stay.refresh().catch(Boolean);
  };

  const run = async <Which extends Kind>(kind: Which, kept: Kept<Wishes[Which]>): Promise<void> => {
    const { wish } = kept;
    for (let attempt = 0; !stay.ended.aborted; attempt += 1) {
      show(kind, { wish, phase: attempt === 0 ? 'sending' : 'unsure' });
      try {
        if (isOld(kept)) throw new LotseError('expired', 'It has waited for a day.');
        const receipt = await stay.ask((session) => deeds[kind](session, kept));
        await stay.shelf.set(kind, { ...kept, receipt });
        show(kind, { wish, phase: 'received', receipt });
        await settle(wish);
        lookAgain();
        received(kind);
        return;
      } catch (thrown) {
        const problem = LotseError.from(thrown);
        if (stay.ended.aborted) return;
        if (!passes(problem) || isOld(kept)) {
          await stay.shelf.remove(kind);
          show(kind, { wish, phase: 'refused', problem });
          if (problem.code === 'conflict') lookAgain();
          return;
        }
        show(kind, { wish, phase: 'unsure' });
        await pause(pauseBefore(attempt, problem.retryAfterMs), stay.ended);
      }
    }
  };

  /** What has arrived need not be kept to be sent, nor to be passed on again. */
  const settle = async ({ text, items }: CallbackWish | MessageWish): Promise<void> => {
    const trail = stay.state.trail.filter((item) => !items.some((other) => JSON.stringify(other) === JSON.stringify(item)));
    stay.set({ trail });
    await stay.shelf.set('trail', trail);
    if (text === undefined || stay.state.unsent.trim() !== text) return;
    stay.set({ unsent: '' });
    await stay.shelf.remove('unsent');
  };

  const ask = async <Which extends Kind>(kind: Which, wish: Wishes[Which]): Promise<void> => {
    const phase = stay.state.asked[kind]?.phase;
    if (phase === 'sending' || phase === 'unsure') return;
    const kept = { key: crypto.randomUUID(), at: new Date().toISOString(), wish, page: stay.page };
    show(kind, { wish, phase: 'sending' });
    await stay.shelf.set(kind, kept);
    void run(kind, kept);
  };

  /** Goes on with what an earlier page has left. */
  const resume = async <Which extends Kind>(kind: Which): Promise<void> => {
    const kept = await stay.shelf.get<Kept<Wishes[Which]>>(kind);
    if (!kept) return;
    const { wish, receipt } = kept;
    if (!receipt) void run(kind, kept);
    else if (isOld(kept)) await stay.shelf.remove(kind);
    else show(kind, { wish, phase: 'received', receipt });
  };
  await Promise.all([resume('callback'), resume('message')]);

  const changed = async (what: Callback | undefined, reference: string): Promise<void> => {
    stay.set({ callbacks: stay.state.callbacks.map((call) => (call.reference === reference ? (what ?? { ...call, state: 'cancelled' as const }) : call)) });
    lookAgain();
  };

  return {
    requestCallback: (wish) => ask('callback', wish),
    leaveMessage: (wish) => ask('message', wish),
    async seen(kind) {
      show(kind, undefined);
      await stay.shelf.remove(kind);
    },
    refresh,
    async move(reference, slot) {
      await changed(await stay.ask(({ channels }) => offered(channels.moveCallback?.(reference, { slot }))), reference);
    },
    async cancel(reference) {
      await stay.ask(({ channels }) => offered(channels.cancelCallback?.(reference)));
      await changed(undefined, reference);
    },
    keepContact(more) {
      const contact = { ...stay.state.contact, ...more };
      stay.set({ contact });
      void stay.shelf.set('contact', contact);
    },
  };
};

const contextOf = ({ wish: { items }, page }: Kept<{ readonly items: readonly HandoffItem[] }>) => ({ page, items });
type Deed<Wish> = (session: { readonly channels: Channels } & Session, kept: Keyed<Kept<Wish>>) => Promise<Receipt>;
const deeds: { readonly [Which in Kind]: Deed<Wishes[Which]> } = {
  callback({ channels }, kept) {
    const { slot, items: _, ...wish } = kept.wish;
    return offered(channels.requestCallback?.({ ...wish, key: kept.key, slot: slot?.id, context: contextOf(kept) }));
  },
  message({ channels }, kept) {
    const { items: _, ...wish } = kept.wish;
    return offered(channels.leaveMessage?.({ ...wish, key: kept.key, context: contextOf(kept) }));
  },
};
