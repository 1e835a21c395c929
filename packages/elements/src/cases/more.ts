/** What belongs to a case beside its answer, and what else can be done with it: comes behind the first paint. */
import type { CaseMore, CaseView } from '@lotse/client';
import type { Case, CaseEvent } from '@lotse/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { chevronDown, download } from '../icons/more-icons.ts';
import { caseMoreWords } from '../strings/case-more.ts';
import type { CaseStrings } from '../strings/cases.ts';
import { belongings } from './belongings.ts';
import { Follow } from './follow.ts';
import { styles } from './later.styles.ts';
import type { CaseHost } from './lotse-cases.ts';

/** Events that come with one press, and those that stand there at most. */
const eventsAtOnce = 20;
const mostEvents = 100;

export interface More {
  /** A button that keeps its date. */
  toCalendar(found: Case): TemplateResult;
  /** Below its stages. */
  details(view: CaseView): unknown;
}

export const moreOf = async (host: CaseHost, deeds: CaseMore): Promise<More> => {
  const { lotse } = host;
  const words = await caseMoreWords.load(lotse.strings?.locale ?? 'de');
  if (styles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
  const follow = new Follow(host, deeds, words);
  /** Of which case how many events are shown; none before they are asked for. */
  let opened = { reference: '', events: 0 };

  let dateFailed = false;

  const keepDate = async ({ reference, title, address, promise }: Case): Promise<void> => {
    const { strings } = lotse;
    if (!promise || !strings) return;
    try {
      const { saveEntry } = await import('../calendar-file.ts');
      saveEntry({ ...promise, reference, title: `${title}: ${strings.promises[promise.kind].first}`, place: address });
      dateFailed = false;
    } catch {
      dateFailed = true;
    }
    host.requestUpdate();
  };

  const showEvents = async ({ reference, found, older, earlier }: CaseView): Promise<void> => {
    const events = (opened.reference === reference ? opened.events : 0) + eventsAtOnce;
    const here = (found?.events.length ?? 0) + older.length;
    opened = { reference, events };
    host.requestUpdate();
    if (events > here && (earlier === 'there' || earlier === 'failed')) await deeds.earlier();
  };

  const happened = (view: CaseView, strings: CaseStrings): TemplateResult | typeof nothing => {
    const { reference, found, older, earlier } = view;
    const all = unique([...(found?.events ?? []), ...older]);
    if (all.length === 0) return nothing;
    const until = opened.reference === reference ? opened.events : 0;
    const from = Math.max(0, until - mostEvents);
    const more = until < all.length || earlier === 'there' || earlier === 'failed';
    const press = (name: string, act: () => void) => html`<button type="button" class="button quiet low" @click=${act}>${name}${icon(chevronDown)}</button>`;
    return html`<section>
      ${until > 0 ? html`<h3 class="label">${words.whatHappened}</h3>` : nothing}
      ${from > 0 ? press(words.laterEvents, () => ((opened = { reference, events: mostEvents }), host.requestUpdate())) : nothing}
      ${until > 0 ? html`<ol class="events" role="list">${all.slice(from, until).map((event) => line(event, strings))}</ol>` : nothing}
      ${earlier === 'failed' ? html`<p class="small" role="status">${words.eventsFailed}</p>` : nothing}
      ${earlier === 'reading' ? html`<p class="small soft" role="status">${strings.loading}</p>` : more ? press(until > 0 ? words.earlierEvents : words.whatHappened, () => void showEvents(view)) : nothing}
    </section>`;
  };

  return {
    toCalendar: (found) =>
      html`<button type="button" class="button low" @click=${() => void keepDate(found)}>${icon(download)}${words.toCalendar}</button>${dateFailed ? html`<p class="small" role="alert">${lotse.strings?.failed}</p>` : nothing}`,
    details(view) {
      const { strings } = lotse;
      if (!view.found || !strings) return nothing;
      return html`${belongings(view.found, strings, words)}${happened(view, strings)}${follow.show(view)}`;
    },
  };
};

const line = ({ at, text, place }: CaseEvent, { moment }: CaseStrings): TemplateResult =>
  html`<li><time class="caption soft number" datetime=${at}>${moment(new Date(at), new Date())}</time><span>${text}${place ? html`<span class="soft"> · ${place}</span>` : nothing}</span></li>`;

/** While somebody reads back, news come on top: an event may be in both. */
const unique = (events: readonly CaseEvent[]): readonly CaseEvent[] => [...new Map(events.map((event) => [event.id, event])).values()];
