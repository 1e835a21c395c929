/** The ways to a human, in the visitor's language, with what is open now by the company's hours. */
import type { Availability, Channel, NonEmpty } from '@lotse/contract';
import { atLeastOne, LotseError } from '@lotse/contract';
import { textIn, type ChannelEntry } from '@lotse/contract/content';
import { answers } from '@lotse/contract/wire';
import type { Hints } from '../hints/hints.ts';
import { route, type Route } from '../route.ts';
import { createEdges } from './edges.ts';
import { isOpenAt, openingAt, type Opening, type Place } from './hours.ts';
import type { Presence } from './presence.ts';
import type { WayService } from './ways.ts';

export interface ChannelsParts {
  /** At least one; content sees to it. A function where they can change. */
  readonly entries: readonly ChannelEntry[] | (() => readonly ChannelEntry[]);
  readonly place: Place;
  readonly clock: () => Date;
  readonly hints: Hints;
  /** Who works at the desk; absent: the hours alone speak. */
  readonly presence?: Presence | undefined;
  /** Seconds that a chat is waited for at present, where that is known. */
  readonly expectedWait?: (() => number | undefined) | undefined;
}

export interface ChannelService {
  list(locale: string): NonEmpty<Channel>;
  /** Whether a chat would be answered now: by the hours, and by who is there. So too where no hours are written for one. */
  isChatOpen(): boolean;
  /** Whether the hours of the chat were running at an instant. */
  wasChatOpen(at: number): boolean;
  /** Every language in which a label is written. */
  readonly locales: readonly string[];
  /** Tells by a hint when something opens or closes, until `signal` ends. */
  watch(signal: AbortSignal): void;
  /** Hours or days are others now: everybody who listens is told. */
  changed(): void;
}

export const createChannels = ({ entries: given, place, clock, hints, presence, expectedWait }: ChannelsParts): ChannelService => {
  let entries = typeof given === 'function' ? given() : given;
  const openings = new Map<ChannelEntry, { readonly opening: Opening; readonly date: string; readonly since: number }>();

  /** Kept until it changes or the day ends: the reason may be another one tomorrow. */
  const openingOf = (entry: ChannelEntry, now: number): Opening => {
    if (!entry.hours) return { open: true };
    const kept = openings.get(entry);
    const { date } = place.zone.wallTime(now);
    if (kept && kept.date === date && kept.since <= now && now < (kept.opening.changesAt ?? Number.POSITIVE_INFINITY)) return kept.opening;
    const opening = openingAt(now, entry.hours, place, entry.kind);
    openings.set(entry, { opening, date, since: now });
    return opening;
  };

  const availability = (entry: ChannelEntry, locale: string, now: number): Availability => {
    const { open, changesAt, holiday } = openingOf(entry, now);
    const attended = !atTheDesk(entry) || presence === undefined || presence.isAnybodyThere();
    const wait = open && attended && entry.kind === 'chat' ? expectedWait?.() : undefined;
    return {
      state: open ? 'open' : 'closed',
      ...(wait === undefined ? {} : { estimatedWaitSeconds: wait }),
      ...(open && !attended ? { attended } : {}),
      ...(changesAt === undefined ? {} : { changesAt: place.zone.iso(changesAt) }),
      ...(holiday === undefined ? {} : { reason: holiday.nameIn(locale) }),
    };
  };

  const chats = () => entries.filter(({ kind }) => kind === 'chat');
  const edges = createEdges({
    topic: 'channels',
    clock,
    hints,
    next: (now) => Math.min(...entries.map((entry) => openingOf(entry, now).changesAt ?? Number.POSITIVE_INFINITY)),
  });
  return {
    watch: edges.watch,
    isChatOpen() {
      const now = clock().getTime();
      return (presence?.isAnybodyThere() ?? true) && (chats().length === 0 || chats().some((entry) => openingOf(entry, now).open));
    },
    wasChatOpen: (at) => chats().length === 0 || chats().some(({ hours, kind }) => !hours || isOpenAt(at, hours, place, kind)),
    get locales() {
      return [...new Set(entries.flatMap(({ label }) => Object.keys(label)))];
    },
    list(locale) {
      const now = clock().getTime();
      const [first, ...rest] = entries.map((entry): Channel => {
        const { kind, label, href, note } = entry;
        return {
          kind,
          label: textIn(label, locale),
          ...(href === undefined ? {} : { href }),
          ...(note === undefined ? {} : { note: textIn(note, locale) }),
          availability: availability(entry, locale, now),
        };
      });
      if (first === undefined) throw new LotseError('unavailable', 'This company has no channels.');
      return atLeastOne([first, ...rest], first);
    },
    changed() {
      entries = typeof given === 'function' ? given() : given;
      openings.clear();
      edges.changed();
    },
  };
};

/** What the agents at the desk answer; a phone rings elsewhere. */
const atTheDesk = ({ kind, href }: ChannelEntry): boolean => kind === 'chat' || (kind === 'callback' && href === undefined);

export const channelRoutes = (channels: ChannelService, ways: Pick<WayService, 'withSlots'>): readonly Route[] => [
  route({
    name: 'channels.list',
    says: 'The ways to a human, at least one, in the order in which they are shown.',
    method: 'GET',
    path: 'channels',
    who: 'visitor',
    answer: answers.channels,
    handle: async ({ who }) => ({ channels: atLeastOne(await ways.withSlots(channels.list(who.locale)), channels.list(who.locale)[0]) }),
  }),
];
