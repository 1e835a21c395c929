/** The times of a call as radio buttons, by day: the first day at once, the others when they are asked for. */
import type { Slot } from '@lotse/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { CallbackStrings } from '../strings/callback.ts';
import { wrong, type Mistake } from './pieces.ts';

export interface Times {
  readonly slots: readonly Slot[];
  readonly chosen: string | undefined;
  readonly mistake: Mistake | undefined;
  /** Every day is shown. */
  readonly all: boolean;
  readonly choose: (slot: Slot) => void;
  readonly showAll: () => void;
}

export const times = ({ slots, chosen, mistake, all, choose, showAll }: Times, strings: CallbackStrings): TemplateResult => {
  const days = [...Map.groupBy(slots, ({ startsAt }) => strings.dates.day(new Date(startsAt)))];
  const shown = all ? days : days.slice(0, 1);
  return html`<fieldset id="slot" class=${mistake ? 'missing' : ''} aria-describedby=${mistake ? 'slot-wrong' : nothing}>
    <legend class="title" tabindex="-1">${strings.weCallYou}</legend>
    ${wrong(mistake)}
    ${shown.map(
      ([day, list]) => html`<div role="group" aria-label=${day}>
        <p class="strong" aria-hidden="true">${day}</p>
        <div class="times number">${list.map((slot) => time(slot, slot.id === chosen, choose, strings))}</div>
      </div>`,
    )}
    ${days.length > shown.length ? html`<p><button type="button" class="link" @click=${showAll}>${strings.otherDays}</button></p>` : nothing}
  </fieldset>`;
};

const time = (slot: Slot, chosen: boolean, choose: (slot: Slot) => void, { dates, span }: CallbackStrings): TemplateResult => {
  const [from, to] = [new Date(slot.startsAt), new Date(slot.endsAt)];
  return html`<label class="time choice ring">
    <input type="radio" name="slot" .value=${slot.id} .checked=${chosen} aria-label=${`${dates.day(from)}, ${span(from, to)}`} @change=${() => choose(slot)} />${dates.clock(from)}
  </label>`;
};
