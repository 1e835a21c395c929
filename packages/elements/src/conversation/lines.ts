import type { ConversationView, HappeningLine, Line, MessageLine } from '@lotse/client';
import type { MessagePart } from '@lotse/contract';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { ClientController } from '../client-controller.ts';
import type { TalkStrings } from '../strings/talk.ts';
// Types alone: the code comes with the first file.
import type {} from '../attachments/lotse-file.ts';
import type { Around } from './around.ts';
import { lead } from './lead.ts';
import { face, nameOf, roleOf } from './names.ts';
import { plain } from './plain.ts';

/** A message that is older than this when it is first drawn has not just arrived, in milliseconds. */
const freshFor = 2_000;
/** Messages of one voice within this time stand together, in milliseconds. */
const together = 5 * 60_000;
/** So many events are drawn as one piece: what did not change in it is not looked at again. */
const eventsPerPage = 8;
/** More than a panel shows at once. */
const firstLines = 12;

export const headOf = ({ lines }: ConversationView): number => lines.findLast(({ seq }) => seq !== undefined)?.seq ?? 0;

/** The messages, and what happened between them. */
export class Lines {
  around: Around | undefined;
  readonly #lotse: ClientController<TalkStrings>;
  /** Each page stands in a place of its own, which is the same from one drawing to the next. */
  readonly #pages = new Map<number, { readonly place: HTMLElement; readonly drawnFrom: readonly unknown[] }>();

  constructor(lotse: ClientController<TalkStrings>) {
    this.#lotse = lotse;
  }

  /** All of them, page by page. */
  all({ lines }: ConversationView, strings: TalkStrings): unknown {
    // After midnight what was of today no longer is.
    const today = new Date().toDateString();
    const lastOwn = lines.findLast((line) => line.kind === 'message' && line.own && line.state !== 'failed');
    const draw = ({ number, from, to }: Piece): HTMLElement => {
      const known = this.#pages.get(number);
      const place = known?.place ?? piece();
      // At first only the end is drawn: what stands before it comes when that is painted.
      const away = this.around ? this.around.far.has(place) : lines.length - to > firstLines;
      const page = away ? [] : lines.slice(from, to);
      const own = lastOwn && page.includes(lastOwn);
      const drawnFrom = away ? page : [strings, today, this.around, own && lastOwn, own && this.#lotse.state?.online, lines[from - 1], lines[to], ...page];
      if (known?.drawnFrom.length !== drawnFrom.length || drawnFrom.some((each, i) => each !== known.drawnFrom[i])) {
        this.#pages.set(number, { place, drawnFrom });
        render(
          page.map((line, i) => this.#line(line, lines[from + i - 1], lines[from + i + 1], line === lastOwn, strings)),
          place,
        );
      }
      return place;
    };
    const pages = (from: number, to: number) => piecesOf(lines, eventsPerPage, from, to).map(draw);
    return this.around ? this.around.far.all(lines, pages) : pages(0, lines.length);
  }

  #line(line: Line, before: Line | undefined, after: Line | undefined, last: boolean, strings: TalkStrings): TemplateResult {
    const day =
      before && sameDay(before.at, line.at)
        ? nothing
        : html`<p class="caption mark"><time datetime=${line.at}>${strings.moment(new Date(line.at), new Date())}</time></p>`;
    return line.kind === 'message'
      ? html`${day}${this.#message(line, before, after, last, strings)}`
      : html`${day}<p class="caption mark">${happening(line, strings)}</p>`;
  }

  #message(line: MessageLine, before: Line | undefined, after: Line | undefined, last: boolean, strings: TalkStrings): TemplateResult {
    const first = !sameVoice(before, line);
    const at = new Date(line.at);
    const who = line.own ? strings.you : nameOf(line.by, strings);
    const fresh = Date.now() - at.getTime() < freshFor;
    const language = this.around?.language(line.lang, strings);
    return html`<div class="voice ${line.own ? 'own' : ''} ${first ? 'first' : ''} ${fresh ? 'fresh' : ''}">
      ${first && !line.own ? html`<p class="caption name"><strong>${who}</strong> ${line.by.role === 'bot' ? roleOf(line.by, strings) : nothing} <time datetime=${line.at} class="soft number">${strings.dates.clock(at)}</time></p>` : nothing}
      ${sameVoice(line, after) || line.own ? nothing : face(line.by)}
      <div
        class="bubble"
        part=${line.own ? 'message message-own' : 'message'}
        data-state=${line.state}
        data-seq=${line.seq ?? nothing}
        data-client-id=${line.clientId}
      >
        <span class="unseen">${strings.said(who, at)}</span>
        ${line.parts.length > 0 ? html`<div lang=${line.lang ?? nothing}>${line.parts.map((part) => this.#part(part, line.seq, strings))}</div>` : html`<em class="soft">${strings.redacted}</em>`}
        ${line.edited || language ? html`<small class="caption soft">${[language, line.edited ? strings.edited : undefined].filter(Boolean).join(', ')}</small>` : nothing}
      </div>
      ${line.own ? this.#delivery(line, last, strings) : nothing}
    </div>`;
  }

  #part(part: MessagePart, seq: number | undefined, strings: TalkStrings): TemplateResult {
    if (part.kind === 'file') {
      void this.around?.files.warm();
      return html`<lotse-file .client=${this.#lotse.client} .file=${part.file} .seq=${seq}></lotse-file>`;
    }
    if (part.kind === 'text') return html`<p class="text" dir="auto">${this.around?.text(part.text) ?? String(part.text)}</p>`;
    return lead(part, strings, this.#lotse.navigation);
  }

  /** In words, under the last own message and under each one that needs the customer. */
  #delivery(line: MessageLine, last: boolean, strings: TalkStrings): unknown {
    if (line.state === 'failed') return this.around?.refused(line, strings);
    if (!last) return nothing;
    const waits = line.state === 'sending' && this.#lotse.state?.online === false;
    return html`<p class="caption soft delivery" part="outbox-state">
      ${this.around?.delivery(line.state)}<span>${waits ? strings.waitsForNetwork : strings[line.state]}</span>${line.state === 'sending' ? nothing : html`<time class="number" datetime=${line.at}>${strings.dates.clock(new Date(line.at))}</time>`}
    </p>`;
  }
}

interface Piece {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** Lines by the events they are made of, so many in a piece. What has no number yet comes last. */
export const piecesOf = (lines: readonly Line[], events: number, start: number, end: number): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (let from = start, to = start, number = 0; from < end; from = to) {
    number = Math.floor(((lines[from]?.seq ?? 1) - 1) / events);
    while (to < end && (lines[to]?.seq ?? 0) <= (number + 1) * events) to += 1;
    pieces.push({ number, from, to });
  }
  return pieces;
};

export const piece = (): HTMLElement => Object.assign(document.createElement('div'), { className: 'lines' });

/** What happened, in a sentence. */
export const happening = ({ kind, by, from }: HappeningLine, strings: TalkStrings): string => {
  const name = by.name && plain(by.name);
  switch (kind) {
    case 'joined':
      return name ? strings.joined(name) : strings.joinedSomebody;
    case 'transferred':
      return name && from?.name ? strings.transferred(plain(from.name), name) : name ? strings.joined(name) : strings.joinedSomebody;
    case 'left':
      return name ? strings.left(name) : strings.leftSomebody;
    case 'resolved':
      return name && by.role === 'agent' ? strings.resolvedBy(name) : strings.resolved;
    case 'closed':
      return by.role === 'visitor' || by.role === 'customer' ? strings.closedByYou : strings.conversationClosed;
    case 'reopened':
      return strings.reopened;
    default:
      return strings[kind];
  }
};

const sameDay = (one: string, other: string): boolean => new Date(one).toDateString() === new Date(other).toDateString();

const sameVoice = (one: Line | undefined, other: Line | undefined): boolean =>
  one?.kind === 'message' &&
  other?.kind === 'message' &&
  one.own === other.own &&
  (one.own || one.by.id === other.by.id) &&
  Math.abs(Date.parse(other.at) - Date.parse(one.at)) < together &&
  sameDay(one.at, other.at);
