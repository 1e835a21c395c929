/** One field of a step, as its kind asks for it: what was typed stays as it was typed. */
import type { ClientState, Flows, FlowWalk } from '@lotse/client';
import type { Answer, Field, FieldError } from '@lotse/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { error } from '../icons/more-icons.ts';
import type { FlowStrings } from '../strings/flow.ts';

export interface Step {
  readonly walk: FlowWalk;
  readonly flows: Flows;
  readonly strings: FlowStrings;
  /** Leads to a control, or to a part of it, once it is there. */
  readonly to: (id: string, part?: string | number) => void;
  /** Files and what is looked up, once their code is there. */
  readonly aids: typeof import('./aids.ts') | undefined;
}

/** More options than this are one list to choose from. */
const most = 12;

/** Why somebody cannot go on here at all. */
export const refusal = ({ walk, flows, strings }: Step, { customer }: ClientState): string | undefined => {
  const { flow, run } = walk;
  if (run?.refused !== undefined) return flows.text(flow?.refuse?.find(({ code }) => code === run.refused)?.text);
  return flow?.audience === 'customer' && !customer ? strings.signIn : undefined;
};

/** What stands at a field that is wrong, and in the summary. */
export const wordsOf = ({ field: id, code, params }: Omit<FieldError, 'step'>, { walk, flows, strings }: Step): string => {
  const field = walk.flow?.steps.flatMap(({ fields }) => fields).find((each) => each.id === id);
  if (!field) return '';
  return flows.wordsFor({ step: '', field: id, code, params }) ?? strings.error({ code, params }, flows.text(field.short ?? field.label), field.kind);
};

export const fieldTemplate = (field: Field, step: Step): TemplateResult => {
  const { walk, flows, strings } = step;
  const { id, kind, hint, required } = field;
  const mistake = walk.errors.find((each) => each.field === id);
  const words = mistake && wordsOf(mistake, step);
  const label = flows.text(field.label);
  const known = walk.known[id];
  const described = `${hint ? `${id}-hint` : ''} ${mistake ? `${id}-wrong` : ''}`.trim() || nothing;
  const look = `piece ${mistake ? 'missing' : ''}`;
  const optional = required ? nothing : html`<span class="soft small"> ${strings.optional}</span>`;
  const around = html`${hint ? html`<p class="small soft" id=${`${id}-hint`}>${flows.text(hint)}</p>` : nothing}
    ${words ? html`<p class="error" id=${`${id}-wrong`}>${icon(error)}<span>${words}</span></p>` : nothing}`;
  const group = (content: unknown) =>
    html`<fieldset class=${look} id=${id} aria-describedby=${described}><legend class="strong">${label}${optional}</legend>${around}${content}${field.lookup && step.aids?.helpOf(field, step)}</fieldset>`;

  const confirms = field.prefill === 'confirm' && walk.run?.errors.some(({ field: other, code }) => other === id && code === 'unconfirmed');
  const fixed = field.prefill === 'readonly' && known !== undefined && !Object.hasOwn(walk.answers, id) && walk.run?.effective[id] !== undefined;
  if (known !== undefined && (confirms || fixed))
    return html`<div class="${look} known" id=${id} role="group" aria-label=${label} aria-describedby=${described}>
      <p class="small soft">${label}</p>
      <p class="value">${flows.readback(field, known, strings)}</p>
      ${fixed ? nothing : html`<p class="small soft">${strings.weKnow}</p>${words ? around : nothing}${confirm(field, known, step)}`}
    </div>`;

  const value = flows.valueOf(field);
  if (kind === 'consent') {
    const agree = ({ target }: Event) => flows.answer(id, (target as HTMLInputElement).checked || '');
    return html`<div class=${look}>${around}
      <label class="option choice ring"><input type="checkbox" id=${id} name=${id} .checked=${value === true || value === 'true'} aria-describedby=${described} aria-invalid=${mistake ? 'true' : nothing} @change=${agree} /><span>${label}${optional}</span></label>
    </div>`;
  }
  if (kind === 'yesNo')
    return group(
      [true, false].map((each) => option(id, `${each}`, each ? strings.yes : strings.no, undefined, 'radio', value === each, () => flows.answer(id, each))),
    );
  if (kind === 'choices' || (kind === 'choice' && field.options.length <= most)) {
    const chosen = [value ?? []].flat() as readonly string[];
    return group(
      field.options.map(({ id: name, label: said, hint: more }) => {
        const isChosen = chosen.includes(name);
        const turned = isChosen ? chosen.filter((each) => each !== name) : [...chosen, name];
        return option(id, name, flows.text(said), more && flows.text(more), kind === 'choice' ? 'radio' : 'checkbox', isChosen, () =>
          flows.answer(id, kind === 'choice' ? name : turned),
        );
      }),
    );
  }
  if (kind === 'slot') return group(step.aids?.slots(field, value, step) ?? strings.loading);
  if (kind === 'date') return group(date(field, value, mistake, step));
  if (kind === 'file') return group(step.aids?.files(field, step) ?? strings.loading);
  return html`<div class=${look}>
    <label class="strong" for=${id}>${label}${optional}</label>
    ${around} ${typed(field, value, described, mistake !== undefined, step)} ${field.lookup && step.aids?.helpOf(field, step)}
  </div>`;
};

export const typedIn = (value: Answer | undefined): string => (typeof value === 'string' ? value : '');

/** He looks at it and agrees, or has it in a field to change. */
const confirm = ({ id }: Field, known: Answer, { flows, strings, to }: Step): TemplateResult => {
  const take = (then: string) => () => {
    flows.answer(id, known);
    to(then);
  };
  return html`<div class="buttons">
    <button type="button" class="button low" @click=${take('go-on')}>${strings.thatIsRight}</button>
    <button type="button" class="button low" @click=${take(id)}>${strings.change}</button>
  </div>`;
};

export const option = (
  name: string,
  value: string,
  label: string,
  hint: string | undefined,
  type: 'radio' | 'checkbox',
  chosen: boolean,
  choose: () => void,
): TemplateResult =>
  html`<label class="option choice ring"><input type=${type} name=${name} .value=${value} .checked=${chosen} @change=${choose} /><span>${label}${hint ? html`<small class="small soft">${hint}</small>` : nothing}</span></label>`;

// -- typed ----------------------------------------------------------------------------------------------------------

const types: Readonly<Record<string, 'tel' | 'email'>> = { phone: 'tel', email: 'email' };
const modes: Readonly<Record<string, string>> = { postalCode: 'numeric', number: 'decimal', money: 'decimal', meterReading: 'decimal' };

const typed = (field: Field, value: Answer | undefined, described: string | typeof nothing, wrong: boolean, { walk, flows, strings }: Step): TemplateResult => {
  const { id, kind } = field;
  const keep = ({ target }: Event) => flows.answer(id, (target as HTMLInputElement).value);
  const shown = typeof value === 'number' ? value.toLocaleString(strings.locale, { useGrouping: false, maximumFractionDigits: 6 }) : typedIn(value);
  const invalid = wrong ? 'true' : nothing;
  if (field.kind === 'choice')
    return html`<select class="field" id=${id} name=${id} .value=${shown} aria-describedby=${described} aria-invalid=${invalid} @change=${keep}>
      <option value="">${strings.choose}</option>
      ${field.options.map((each) => html`<option value=${each.id} ?selected=${each.id === shown}>${flows.text(each.label)}</option>`)}
    </select>`;
  if (kind === 'longText')
    return html`<textarea class="field" id=${id} name=${id} rows="3" .value=${shown} aria-describedby=${described} aria-invalid=${invalid} @input=${keep}></textarea>`;
  const unit = kind === 'money' ? '€' : 'unit' in field ? field.unit : undefined;
  const input = html`<input class="field ${kind === 'postalCode' ? 'short' : ''}" id=${id} name=${id} type=${types[kind] ?? 'text'} inputmode=${modes[kind] ?? nothing} autocomplete=${field.autocomplete ?? (kind === 'iban' ? 'off' : nothing)}
    spellcheck=${kind === 'iban' || kind === 'reference' ? 'false' : nothing} .value=${shown} aria-describedby=${described} aria-invalid=${invalid}
    @input=${keep} @change=${field.lookup && !walk.receipt ? () => flows.lookUp(id) : nothing} />`;
  return unit ? html`<div class="with-unit">${input}<span class="soft" aria-hidden="true">${unit}</span></div>` : input;
};

const parts = ['day', 'month', 'year'] as const;

/** Three inputs, joined with dots. Whoever writes all of it into the first one is understood too. */
const date = ({ id, ...field }: Field, value: Answer | undefined, mistake: FieldError | undefined, { flows, strings }: Step): TemplateResult => {
  const text = typedIn(value);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const shown = year ? [day, month, year] : text.split('.');
  const keep = (place: number) => (event: Event) => {
    const given = parts.map((_, at) => (at === place ? (event.target as HTMLInputElement).value : (shown[at] ?? '')));
    const text = given.join('.');
    flows.answer(id, given.every((each) => each.trim() === '') ? '' : text);
    // What belongs to the other two stands there now.
    (event.target as HTMLInputElement).value = text.split('.')[place] ?? '';
  };
  const wrong = (part: string) => mistake && (mistake.params['part'] ?? part) === part;
  return html`<div class="date">
    ${parts.map(
      (part, place) => html`<div class="piece">
        <label class="small" for=${`${id}-${part}`}>${strings[part]}</label>
        <input class="field ${part} ${mistake && !wrong(part) ? 'right' : ''}" id=${`${id}-${part}`} name=${`${id}-${part}`} inputmode="numeric" autocomplete=${field.autocomplete === 'bday' ? (`bday-${part}` as const) : 'off'} .value=${shown[place] ?? ''}
          aria-describedby=${mistake ? `${id}-wrong` : nothing} aria-invalid=${wrong(part) ? 'true' : nothing} @input=${keep(place)} />
      </div>`,
    )}
  </div>`;
};
