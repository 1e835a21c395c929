/** Canned replies as the composer offers them: those of the company, and those an agent keeps for himself. */
import { LotseError } from '@lotse/contract';
import { cannedReply, checked, lineOf, type CannedReply } from '@lotse/contract/content';
import { settingAnswers, settingRequests, type OfferedReply } from '@lotse/contract/desk-settings';
import type { LiveContent } from '../content/live-content.ts';
import { route, type Route } from '../route.ts';
import type { Store } from '../store/store.ts';
import { periodsOn, type Place } from './hours.ts';

export interface ReplyParts {
  readonly live: LiveContent;
  readonly store: Store;
  readonly place: Place;
  readonly company: string;
  readonly clock: () => Date;
}

/** One agent's own; more are hard to find again. */
const mostOwn = 200;

const clockTime = (minute: number): string => (minute % 60 === 0 ? `${minute / 60}` : `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`);
const wholeTime = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

export const replyRoutes = ({ live, store, place, company, clock }: ReplyParts): readonly Route[] => {
  /** Today's hours of the first channel that keeps any, the chat first: "8–20 Uhr". */
  const hoursToday = (): Readonly<Record<string, string>> | undefined => {
    const keeping = live.channels.filter(({ hours }) => hours !== undefined);
    const channel = keeping.find(({ kind }) => kind === 'chat') ?? keeping[0];
    if (!channel?.hours) return undefined;
    const { date, weekday } = place.zone.wallTime(clock().getTime());
    const periods = periodsOn(date, weekday, channel.hours, place, channel.kind);
    if (periods.length === 0) return { de: 'heute geschlossen', en: 'closed today' };
    const all = (locale: string, of: (minute: number) => string) =>
      new Intl.ListFormat(locale, { type: 'conjunction' }).format(periods.map(({ from, to }) => `${of(from)}–${of(to)}`));
    return { de: `${all('de', clockTime)} Uhr`, en: all('en', wholeTime) };
  };
  const offered = async (agentId: string) => {
    const own = (await store.settings.ownReplies(agentId)) as readonly CannedReply[];
    const hours = hoursToday();
    const replies: readonly OfferedReply[] = [
      ...own.map((reply) => ({ ...reply, own: true })),
      ...[...live.settings.canned.values()].map((reply) => ({ ...reply, own: false })),
    ];
    return { replies, company, ...(hours && { hours }) };
  };

  return [
    route({
      name: 'desk.replies',
      says: 'Canned replies for the composer, with what their variables stand for.',
      method: 'GET',
      path: 'desk/replies',
      who: 'agent',
      answer: settingAnswers.replies,
      handle: ({ who }) => offered(who.participant.id),
    }),
    route({
      name: 'desk.ownReply',
      says: 'Keeps a reply that only this agent has.',
      method: 'POST',
      path: 'desk/replies/own',
      who: 'agent',
      body: settingRequests.ownReply,
      answer: settingAnswers.replies,
      async handle({ who, body }) {
        const read = checked(cannedReply, body.value, 'reply');
        if ('problems' in read) throw new LotseError('invalid', read.problems.map(lineOf).join('\n'), { field: read.problems[0]?.path ?? '' });
        const own = (await store.settings.ownReplies(who.participant.id)) as readonly CannedReply[];
        const others = own.filter(({ id }) => id !== read.value.id);
        if (others.some(({ shortcut }) => shortcut.toLowerCase() === read.value.shortcut.toLowerCase()))
          throw new LotseError('invalid', `Another reply of yours has the shortcut "${read.value.shortcut}". See docs/errors.md#canned-shortcut-twice`, {
            field: '/shortcut',
          });
        if (others.length >= mostOwn) throw new LotseError('too-large', `You keep ${mostOwn} replies. Remove one first.`);
        await store.settings.putOwnReply(who.participant.id, read.value.id, read.value);
        return offered(who.participant.id);
      },
    }),
    route({
      name: 'desk.removeOwnReply',
      says: 'Forgets a reply of the agent’s own.',
      method: 'POST',
      path: 'desk/replies/own/remove',
      who: 'agent',
      body: settingRequests.entry,
      answer: settingAnswers.replies,
      async handle({ who, body }) {
        await store.settings.removeOwnReply(who.participant.id, body.id);
        return offered(who.participant.id);
      },
    }),
    route({
      name: 'desk.replyUsed',
      says: 'Counts that a canned reply was put into a conversation.',
      method: 'POST',
      path: 'desk/replies/:id/used',
      who: 'agent',
      body: settingRequests.used,
      async handle({ who, params, body }) {
        await store.conversations.place(body.conversationId, who.participant);
        await store.facts.append([
          { at: clock().toISOString(), kind: 'reply-used', conversationId: body.conversationId, data: { reply: params.id, agent: who.participant.id } },
        ]);
      },
    }),
  ];
};
