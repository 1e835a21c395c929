import type { Client, ClientState } from '@lotse/client';
import { safeHref, type Availability, type Channel, type ChannelKind } from '@lotse/contract';
import { html, type TemplateResult } from 'lit';
import { icon, type Icon } from '../icons/icon.ts';
import { callback, chat, mail, message, phone, visit } from '../icons/icons.ts';
import type { Navigation } from '../navigation.ts';
import type { FirstStrings } from '../strings/first.ts';

/** What a way to a human needs of the element that shows it; ClientController has it all. */
export interface WayContext<Strings = FirstStrings> {
  readonly client: Client | undefined;
  readonly navigation: Navigation | undefined;
  readonly strings: Strings | undefined;
}

/** The order is the same on every screen, whatever the order of the list. */
const order: readonly ChannelKind[] = ['chat', 'callback', 'phone', 'message', 'email', 'visit'];
const icons: Readonly<Record<ChannelKind, Icon>> = { chat, callback, phone, message, email: mail, visit };
/** A chat that nobody answers now is a message. */
export const isMessage = ({ kind, availability }: Channel): boolean => kind === 'chat' && (availability.state === 'closed' || availability.attended === false);
export const iconOf = (channel: Channel): TemplateResult => icon(isMessage(channel) ? message : icons[channel.kind]);

/** The channels a customer can take here and now: a chat where the backend has conversations, any other that leads somewhere. */
export const waysOf = (state: ClientState): readonly Channel[] => {
  const { channels, offers } = state;
  const leadsOn = ({ kind, href, label }: Channel): boolean => {
    if (kind === 'chat') return offers.conversations;
    if (href !== undefined) return safeHref(href) !== undefined;
    return label !== '' && (kind === 'callback' || kind === 'message') && offers[kind];
  };
  const ways = channels.filter(leadsOn);
  // Where a message can be left, a chat that nobody answers would be a second way to the same.
  const leaves = !isRunning(state) && ways.some(({ kind, href }) => kind === 'message' && href === undefined);
  return ways.filter((way) => !(leaves && isMessage(way))).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
};

export const isRunning = ({ conversation }: ClientState): boolean => conversation !== undefined && conversation.status !== 'closed';

/** Open or not, in words. `wait`: how long it takes is told before how long it lasts. */
export const hoursInWords = (
  { state, changesAt, estimatedWaitSeconds, attended }: Availability,
  strings: FirstStrings,
  tell: 'wait' | 'hours',
  now = new Date(),
): string => {
  const change = changesAt === undefined ? undefined : new Date(changesAt);
  if (state === 'unknown') return strings.waysToUs;
  if (state === 'closed') return change ? strings.backAt(change, now) : strings.closed;
  if (attended === false) return strings.nobodyThere;
  if (tell === 'wait' && estimatedWaitSeconds !== undefined) return strings.openWithWait(estimatedWaitSeconds);
  return change && change.getTime() - now.getTime() < 86_400_000 ? strings.openUntil(change) : strings.open;
};

/** Whether somebody is there to talk to: one open channel is enough; of the closed ones that which is back first. */
export const anybody = (ways: readonly Channel[]): Availability => {
  const live = ways.filter(({ kind, href }) => kind === 'chat' || kind === 'phone' || (kind === 'callback' && href)).map(({ availability }) => availability);
  const back = ({ changesAt }: Availability) => (changesAt === undefined ? Infinity : Date.parse(changesAt));
  return (
    live.find(({ state, attended }) => state === 'open' && attended !== false) ??
    live.find(({ state }) => state === 'open') ??
    live.filter(({ state }) => state === 'closed').toSorted((a, b) => back(a) - back(b))[0] ?? { state: 'unknown' }
  );
};

export const stateTemplate = (availability: Availability, strings: FirstStrings, tell: 'wait' | 'hours'): TemplateResult =>
  html`<span class="state ${availability.attended === false ? 'closed' : availability.state} number">${hoursInWords(availability, strings, tell)}</span>`;

const take = (channel: Channel, { client, navigation }: WayContext): void => {
  client?.channelChosen(channel.kind);
  if (channel.href !== undefined) return;
  if (channel.kind === 'chat') navigation?.go(client && isRunning(client.state) ? 'conversation' : 'handoff');
  else if (channel.kind === 'callback' || channel.kind === 'message') navigation?.go(channel.kind);
};

export const wayControl = (channel: Channel, context: WayContext, look: string, content: unknown): TemplateResult => {
  const go = () => take(channel, context);
  const href = channel.kind === 'chat' ? undefined : safeHref(channel.href ?? '');
  if (!href) return html`<button type="button" part="human" class=${look} @click=${go}>${content}</button>`;
  // A page opens beside this one, so that nobody loses the place where he asked for help.
  return href.startsWith('http')
    ? html`<a part="human" class=${look} href=${href} target="_blank" rel="noopener" @click=${go}>${content}<span class="unseen">, ${context.strings?.opensElsewhere}</span></a>`
    : html`<a part="human" class=${look} href=${href} @click=${go}>${content}</a>`;
};

/** A way to a human as a button of the help line: icon and word. */
export const wayButton = (channel: Channel, context: WayContext): TemplateResult => {
  const { strings } = context;
  return wayControl(channel, context, 'button low', html`${iconOf(channel)}${isMessage(channel) ? strings?.writeMessage : strings?.channel[channel.kind]}`);
};
