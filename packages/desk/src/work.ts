/** The deeds of an agent beside answering. Each is done at once, said aloud, and can be taken back. */
import { LotseError, type Participant } from '@lotse/contract';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from './api.ts';
import type { Target } from './api-work.ts';
import type { Language } from './desk.ts';
import type { Outbox } from './outbox.ts';
import type { OpenConversation } from './open-conversation.ts';
import type { Toasts } from './toast.tsx';

export interface Work {
  /** Takes who waits longest for this agent, and opens it. */
  next(): Promise<void>;
  /** False when it did not work; `refused` of the conversation says why. */
  take(open: OpenConversation): Promise<boolean>;
  takeOver(open: OpenConversation, from: Participant): Promise<boolean>;
  release(open: OpenConversation): Promise<boolean>;
  transfer(open: OpenConversation, to: Target, name: string, note?: { readonly clientId: string; readonly text: string }): Promise<boolean>;
  snooze(open: OpenConversation, until: Date): Promise<boolean>;
  resolve(open: OpenConversation, reason: string): Promise<boolean>;
  reopen(open: OpenConversation): Promise<boolean>;
  /** Spam or not, blocked or not; what is not named stays as it is. */
  keepOut(open: OpenConversation, wanted: KeptOut): Promise<boolean>;
}

export interface KeptOut {
  readonly spam?: boolean;
  readonly blocked?: boolean;
}

export interface WorkParts {
  readonly agent: Participant;
  readonly api: Api;
  readonly toasts: Toasts;
  readonly outbox: Pick<Outbox, 'sent'>;
  readonly language: ReadonlySignal<Language>;
  /** Reads the inbox anew. */
  refresh(): Promise<void>;
  show(conversationId: string): void;
  /** Of the visitor in one of the inbox. */
  nameIn(conversationId: string): string;
}

interface Undo {
  readonly deed: () => Promise<void>;
  readonly said: string;
}

export const createWork = ({ agent, api, toasts, outbox, language, refresh, show, nameIn }: WorkParts): Work => {
  const words = () => language.peek().words;
  const nameOf = (open: OpenConversation) => open.about.peek()?.visitor.name ?? words().visitor;
  const failed = (thrown: unknown) => {
    const text = LotseError.from(thrown).code === 'conflict' ? words().work.changedMeanwhile : words().work.failed;
    toasts.show({ text, failed: true });
  };
  const read = (open: OpenConversation | undefined) => Promise.all([open?.renew(), refresh()]);

  /** A deed that fails says so, and what stands on the screen is read anew: a colleague may have been quicker. */
  const run = async (open: OpenConversation | undefined, deed: () => Promise<void>, said: string, undo?: Undo): Promise<boolean> => {
    try {
      await deed();
    } catch (thrown) {
      failed(thrown);
      void read(open);
      return false;
    }
    await read(open);
    toasts.show({ text: said, undo: undo && (() => void run(open, undo.deed, undo.said)) });
    return true;
  };

  /** What was just sent comes before what is done with the conversation. */
  const afterAnswers = async (open: OpenConversation, deed: () => Promise<boolean>): Promise<boolean> => {
    if (await outbox.sent(open.id)) return deed();
    toasts.show({ text: words().work.unsentFirst, failed: true });
    return false;
  };

  const keepOut = async ({ id }: OpenConversation, { spam, blocked }: KeptOut): Promise<void> => {
    if (blocked !== undefined) await api.block(id, blocked);
    if (spam !== undefined) await api.markSpam(id, spam);
  };
  const keptOut = (open: OpenConversation, { spam, blocked }: KeptOut): string =>
    [
      spam !== undefined && words().work[spam ? 'spamNow' : 'noSpamNow'](nameOf(open)),
      blocked !== undefined && words().work[blocked ? 'blockedNow' : 'unblockedNow'](nameOf(open)),
    ]
      .filter(Boolean)
      .join(' ');

  /** With whom it was before, and what it was about; `regain` gets it back from where it went, and fails where somebody else has it by then. */
  const wayBack = (open: OpenConversation, regain: () => Promise<void>): Undo => {
    const { assignee } = open.state.peek();
    const topic = open.about.peek()?.topic ?? null;
    const name = nameOf(open);
    return {
      deed: () => regain().then(() => api.transfer(open.id, assignee ? { agent: assignee.id, topic } : { topic })),
      said: !assignee
        ? words().work.released(name)
        : assignee.id === agent.id
          ? words().work.took(name)
          : words().work.transferred(name, assignee.name ?? words().colleague),
    };
  };

  let takesNext = false;
  return {
    async next() {
      // Pressed twice, it is one customer.
      if (takesNext) return;
      takesNext = true;
      try {
        const id = await api.next().finally(() => (takesNext = false));
        if (id !== undefined) show(id);
        await refresh();
        if (id === undefined) return toasts.show({ text: words().work.nobodyWaits });
        const name = nameIn(id);
        toasts.show({ text: words().work.took(name), undo: () => void run(undefined, () => api.release(id), words().work.released(name)) });
      } catch (thrown) {
        failed(thrown);
      }
    },
    async take(open) {
      const taken = await open.take();
      await refresh();
      if (taken) toasts.show({ text: words().work.took(nameOf(open)), undo: () => void this.release(open) });
      return taken;
    },
    takeOver: (open, from) =>
      run(
        open,
        () => api.take(open.id, from.id),
        words().work.took(nameOf(open)),
        wayBack(open, () => api.take(open.id)),
      ),
    release: (open) =>
      run(
        open,
        () => api.release(open.id),
        words().work.released(nameOf(open)),
        wayBack(open, () => api.take(open.id)),
      ),
    transfer: (open, to, name, note) =>
      afterAnswers(open, () =>
        run(
          open,
          () => api.transfer(open.id, to, note),
          words().work.transferred(nameOf(open), name),
          wayBack(open, () => api.take(open.id, 'agent' in to ? to.agent : undefined)),
        ),
      ),
    snooze: (open, until) =>
      run(
        open,
        () => api.snooze(open.id, until.toISOString()),
        words().work.snoozed(nameOf(open), language.peek().times.soon(until.toISOString(), Date.now())),
        { ...wayBack(open, () => api.wake(open.id)), said: words().work.woken(nameOf(open)) },
      ),
    resolve: (open, reason) =>
      afterAnswers(open, () =>
        run(open, () => api.resolve(open.id, reason), words().resolvedNow(nameOf(open)), {
          ...wayBack(open, () => api.reopen(open.id)),
          said: words().work.reopened(nameOf(open)),
        }),
      ),
    reopen: (open) => run(open, () => api.reopen(open.id), words().work.reopened(nameOf(open))),
    keepOut(open, wanted) {
      const { spam, blocked } = open.about.peek() ?? {};
      const before = {
        ...(wanted.spam !== undefined && { spam: spam === true }),
        ...(wanted.blocked !== undefined && { blocked: blocked !== undefined }),
      };
      return run(open, () => keepOut(open, wanted), keptOut(open, wanted), { deed: () => keepOut(open, before), said: keptOut(open, before) });
    },
  };
};
