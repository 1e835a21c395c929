/** What the forms of calls and messages have in common: what is missing, fields, what goes along, how far it is. */
import type { Asked, ClientState } from '@lotse/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { WayContext } from '../channels/ways.ts';
import { itemTemplate, itemTitle } from '../handoff/items.ts';
import { icon } from '../icons/icon.ts';
import { close } from '../icons/icons.ts';
import { error } from '../icons/more-icons.ts';
import type { CallbackStrings } from '../strings/callback.ts';
import { mistaken, summary } from '../summary.ts';

export interface Mistake {
  /** Id of the field. Absent where it is none of the fields: then it is the only one. */
  readonly field?: string;
  readonly missing?: true;
  readonly words: string;
}

export const above = (mistakes: readonly Mistake[], strings: CallbackStrings, to: (field: string) => void): TemplateResult | undefined => {
  const [first] = mistakes;
  return first && !first.field
    ? summary(first.words)
    : mistaken(
        mistakes.map(({ field = '', ...mistake }) => ({ ...mistake, go: () => to(field) })),
        strings,
      );
};

export const wrong = (mistake: Mistake | undefined): TemplateResult | typeof nothing =>
  mistake ? html`<p class="error" id=${`${mistake.field}-wrong`}>${icon(error)}<span>${mistake.words}</span></p>` : nothing;

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly type: 'tel' | 'text' | 'email';
  readonly autocomplete: 'tel' | 'name' | 'email';
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly value: string | undefined;
  readonly mistake: Mistake | undefined;
  readonly keep: (value: string) => void;
}

export const field = ({ id, label, type, autocomplete, hint, optional, value, mistake, keep }: Field, strings: CallbackStrings): TemplateResult =>
  html`<div class="piece ${mistake ? 'missing' : ''}">
    <label class="strong" for=${id}>${label}${optional ? html`<span class="soft small"> ${strings.optional}</span>` : nothing}</label>
    ${hint ? html`<p class="small soft" id=${`${id}-hint`}>${hint}</p>` : nothing} ${wrong(mistake)}
    <input class="field" id=${id} name=${id} type=${type} autocomplete=${autocomplete} maxlength="200" .value=${value ?? ''}
      aria-describedby=${`${hint ? `${id}-hint` : ''} ${mistake ? `${id}-wrong` : ''}`.trim() || nothing} aria-invalid=${mistake ? 'true' : nothing}
      @input=${({ target }: InputEvent) => keep((target as HTMLInputElement).value)} />
  </div>`;

/** The customer's words: the same that stand in every composer, so that nobody writes them twice. */
export const words = (
  label: string,
  optional: boolean,
  mistake: Mistake | undefined,
  state: ClientState,
  { client, strings }: WayContext<CallbackStrings>,
): TemplateResult =>
  html`<div class="piece ${mistake ? 'missing' : ''}">
    <label class="strong" for="text">${label}${optional ? html`<span class="soft small"> ${strings?.optional}</span>` : nothing}</label>
    ${wrong(mistake)}
    <textarea class="field" id="text" rows="2" part="composer" .value=${state.unsent} aria-describedby=${mistake ? 'text-wrong' : nothing} aria-invalid=${mistake ? 'true' : nothing}
      @input=${({ target }: InputEvent) => client?.write((target as HTMLTextAreaElement).value)}></textarea>
  </div>`;

/** Whoever takes something out goes on with what comes after it, with what came before, or with his words. */
const takeOut = (button: Element, remove: () => void): void => {
  const row = button.closest('li');
  const before = row?.previousElementSibling?.querySelector('button') ?? button.closest('form')?.querySelector<HTMLElement>('#text');
  if (!row?.nextElementSibling) before?.focus();
  remove();
};

/** What goes along, seen and trimmed. */
export const along = ({ trail }: ClientState, { client, strings }: WayContext<CallbackStrings>): TemplateResult | typeof nothing =>
  trail.length === 0 || !strings
    ? nothing
    : html`<section class="piece">
        <h3 class="strong">${strings.goesAlong}</h3>
        <ul role="list">${trail.map(
          (item) =>
            html`<li class="item">${itemTemplate(item, strings)}<button class="plain" type="button" aria-label=${strings.removeItem(itemTitle(item, strings))} @click=${({ currentTarget }: Event) => takeOut(currentTarget as Element, () => client?.removeFromTrail(item))}>${icon(close)}</button></li>`,
        )}</ul>
      </section>`;

/** On its way: what is known, and what need not be done. */
export const underWay = ({ phase }: Asked<unknown>, { online, session }: ClientState, strings: CallbackStrings): TemplateResult =>
  html`<div class="card said" role="status" id="under-way" tabindex="-1">
    <div>
      <p class="strong">${phase === 'unsure' ? strings.checkingRequest : strings.sendingRequest}</p>
      ${phase === 'unsure' ? html`<p class="soft">${strings.savedHint}</p>` : !online || session !== 'open' ? html`<p class="soft">${strings.waitsForNetworkHint}</p>` : nothing}
    </div>
  </div>`;
