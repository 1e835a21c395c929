import type { Channel } from '@lotse/contract';
import { html, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { chevronRight } from '../icons/more-icons.ts';
import type { Strings } from '../strings/strings.ts';
import { hoursInWords, iconOf, isMessage, isRunning, wayControl, waysOf, type WayContext } from './ways.ts';

/** The number as people write it, taken from what the company wrote beside its link; never parted at the end of a line. */
export const numberOf = ({ href = '', label, note = '' }: Channel): string =>
  (/[+\d][\d\s/()–-]{4,}\d/.exec(`${label}; ${note}`)?.[0] ?? href.replace('tel:', '')).replaceAll(' ', '\u00a0');

/** The ways that lead on from here: to a chat or a form only where there is a widget to hold it. */
export const waysFrom = ({ client, navigation }: WayContext): readonly Channel[] =>
  client ? waysOf(client.state).filter(({ href }) => href !== undefined || navigation) : [];

/** A way to a human as a row of a card: name, whether it is open, what it costs or where it is. */
export const wayRow = (channel: Channel, context: WayContext<Strings>): TemplateResult => {
  const { client, strings } = context;
  if (!strings || !client) return html``;
  const chat = isRunning(client.state) ? strings.goOnWithChat : isMessage(channel) ? strings.writeMessage : strings.beginChat;
  const name = channel.kind === 'chat' ? chat : channel.label || strings.channel[channel.kind];
  const { state } = channel.availability;
  const bookable = channel.kind === 'callback' && channel.href === undefined;
  const [next] = channel.slots ?? [];
  // What the page says of it has no times: their line is kept free until the backend answers, so that no row moves away from under a finger.
  const times = next
    ? strings.fromAt(new Date(next.startsAt), new Date())
    : bookable && client.state.channelsFrom === 'page' && client.state.session !== 'unavailable'
      ? '\u00a0'
      : undefined;
  // One can always write; that it is open says nothing, when it is answered stands in the note.
  const silent = state === 'unknown' || bookable || (state === 'open' && (channel.kind === 'email' || channel.kind === 'message') && channel.note);
  const content = html`${iconOf(channel)}
    <span class="grow">
      <strong>${name}</strong>
      ${silent ? '' : html`<small>${hoursInWords(channel.availability, strings, 'wait')}</small>`}
      ${times ? html`<small>${times}</small>` : ''}
      ${channel.note ? html`<small>${channel.note}</small>` : ''}
    </span>
    ${icon(chevronRight)}`;
  return html`<li>${wayControl(channel, context, 'row tall', content)}</li>`;
};
