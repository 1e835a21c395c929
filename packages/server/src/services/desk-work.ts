/** What agents do with a conversation beside answering it. The store decides; here is found out for whom it is, and everybody is told. */
import { LotseError, type Instant, type Participant } from '@lotse/contract';
import type { Block, Box, Colleague, ContactReason, DeskSummary, Doing, Looker, Target } from '@lotse/contract/desk';
import type { Hints } from '../hints/hints.ts';
import type { Change } from '../store/conversation-store.ts';
import type { Waiting } from '../store/desk-work-store.ts';
import type { Store } from '../store/store.ts';
import { createLookers } from './lookers.ts';
import { offeredTo } from './routing.ts';
import type { Topics } from './topics.ts';

export interface DeskWork {
  readonly reasons: readonly ContactReason[];
  /** One box as this agent has it: what waits for him comes first. */
  box(
    agent: Participant,
    box: Box,
  ): Promise<{
    readonly conversations: readonly DeskSummary[];
    readonly counts: Readonly<Record<Box | 'offered', number>>;
  }>;
  /** Gives him who has waited longest for him; undefined where nobody does. */
  next(agent: Participant): Promise<string | undefined>;
  team(): Promise<readonly Colleague[]>;
  transfer(agent: Participant, id: string, to: Target, note?: { readonly clientId: string; readonly text: string }): Promise<void>;
  release(agent: Participant, id: string): Promise<void>;
  snooze(agent: Participant, id: string, until: Instant): Promise<void>;
  wake(agent: Participant, id: string): Promise<void>;
  reopen(agent: Participant, id: string): Promise<void>;
  markSpam(agent: Participant, id: string, spam: boolean): Promise<void>;
  block(agent: Participant, id: string, blocked: boolean): Promise<void>;
  blockOf(visitorId: string): Promise<Block | undefined>;
  history(agent: Participant, id: string): Promise<readonly DeskSummary[]>;
  /** Says what he does there, and answers who else is there. */
  look(agent: Participant, id: string, doing: Doing): Promise<readonly Looker[]>;
}

export interface DeskWorkParts {
  readonly store: Store;
  readonly hints: Hints;
  readonly clock: () => Date;
  readonly topics: Topics;
  readonly reasons: readonly ContactReason[];
  /** Tells everybody what a deed has changed, the queue too. */
  readonly publish: (change: Change) => void;
}

const rowsInBox = 200;
const rowsInHistory = 20;

export const createDeskWork = ({ store, hints, clock, topics, reasons, publish }: DeskWorkParts): DeskWork => {
  const lookers = createLookers();
  const now = () => clock().toISOString();
  const deed = (by: Participant, conversationId: string) => ({ by, conversationId, at: now() });
  const offered = async (agent: Participant): Promise<readonly Waiting[]> => {
    const [waiting, team] = await Promise.all([store.conversations.waiting(rowsInBox), store.team.list()]);
    // A call that is booked waits for nobody before it is time.
    const due = waiting.filter(({ waitingSince }) => Date.parse(waitingSince) <= clock().getTime());
    return offeredTo(agent.id, due, { team, pathOf: topics.pathOf, now: clock().getTime() });
  };
  /** What is no event: the desks read anew, and the customer hears nothing. */
  const tellDesks = (change: Change): void => {
    publish(change);
    if (!change.page) hints.publish({ kind: 'desk', conversationId: change.conversationId, visitorId: change.visitorId });
  };

  return {
    reasons,
    async box(agent, box) {
      const [{ conversations, counts }, his] = await Promise.all([store.conversations.box(box, agent.id, now(), rowsInBox), offered(agent)]);
      const ids = new Set(his.map(({ id }) => id));
      const rows = conversations.map((row): DeskSummary => (ids.has(row.id) ? { ...row, offered: true } : row));
      const sorted = box === 'waiting' ? [...rows.filter((row) => row.offered), ...rows.filter((row) => !row.offered)] : rows;
      return { conversations: sorted, counts: { ...counts, offered: his.length } };
    },
    async next(agent) {
      for (const { id } of await offered(agent)) {
        try {
          publish(await store.conversations.take(deed(agent, id)));
          return id;
        } catch (error) {
          // A colleague was quicker: the one behind it then.
          if (!(error instanceof LotseError && error.code === 'conflict')) throw error;
        }
      }
      return undefined;
    },
    team: () => store.team.list(),
    async transfer(agent, id, to, note) {
      if (typeof to.topic === 'string' && !topics.has(to.topic))
        throw new LotseError('invalid', `"${to.topic}" is no topic of this company. GET desk/contact-reasons lists them.`, { field: 'to.topic' });
      const colleague = 'agent' in to ? (await store.team.list()).find((each) => each.id === to.agent) : undefined;
      if ('agent' in to && !colleague)
        throw new LotseError('invalid', 'This person does not work here any more. GET desk/team lists who does.', { field: 'to.agent' });
      const target = colleague && { agent: { id: colleague.id, role: 'agent' as const, name: colleague.name }, topic: to.topic };
      tellDesks(await store.conversations.transfer({ ...deed(agent, id), to: target ?? { topic: to.topic ?? null }, note }));
    },
    release: async (agent, id) => tellDesks(await store.conversations.release(deed(agent, id))),
    snooze: async (agent, id, until) => tellDesks(await store.conversations.snooze({ ...deed(agent, id), until })),
    wake: async (agent, id) => tellDesks(await store.conversations.wake(deed(agent, id))),
    reopen: async (agent, id) => tellDesks(await store.conversations.reopen(deed(agent, id))),
    markSpam: async (agent, id, spam) => tellDesks(await store.conversations.markSpam({ ...deed(agent, id), spam })),
    block: async (agent, id, blocked) => tellDesks(await store.conversations.block({ ...deed(agent, id), blocked })),
    blockOf: (visitorId) => store.conversations.blockOf(visitorId),
    history: (agent, id) => store.conversations.history(id, agent.id, rowsInHistory),
    async look(by, id, doing) {
      const place = await store.conversations.place(id, by);
      const { others, news } = lookers.note(id, { by, doing });
      if (news) hints.publish({ kind: 'looking', ...place, by, doing });
      return others;
    },
  };
};
