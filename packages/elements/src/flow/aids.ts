/** Fields that take files, and what was looked up. Loaded with the first flow that has one. */
import type { Answer, Field, FlowFile } from '@lotse/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { close } from '../icons/icons.ts';
import { option, typedIn, wordsOf, type Step } from './fields.ts';

export const files = (field: Extract<Field, { kind: 'file' }>, step: Step): TemplateResult => {
  const { walk, flows, strings } = step;
  const { id, accept, max = 1 } = field;
  const given = Array.isArray(walk.answers[id]) ? (walk.answers[id] as readonly FlowFile[]) : [];
  const uploads = walk.uploads.filter((upload) => upload.field === id);
  const codes = { 'too-large': 'file-too-large', type: 'file-type' } as Readonly<Record<string, string>>;
  const params = (name: string) => ({ name, max, ...(field.maxBytes && { maxBytes: field.maxBytes }) });
  const take = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    void flows.attach(id, [...(input.files ?? [])]);
    input.value = '';
  };
  const row = (key: string, name: string, more: unknown) =>
    html`<li class="item"><span class="grow"><span class="what">${name}</span>${more}</span><button type="button" class="plain" aria-label=${strings.removeFile(name)} @click=${() => flows.detach(id, key)}>${icon(close)}</button></li>`;
  return html`<ul role="list">
      ${given.map((file) => row(file.id, file.name, nothing))}
      ${uploads.map(({ key, name, fraction, reason }) =>
        row(
          key,
          name,
          reason
            ? html`<small class="small error" role="alert">${wordsOf({ field: id, code: codes[reason] ?? reason, params: params(name) }, step)}</small>`
            : html`<small class="small soft">${strings.uploading(Math.round(fraction * 100))}</small>`,
        ),
      )}
    </ul>
    <label class="button ring"><input type="file" class="unseen" id=${`${id}-file`} accept=${accept.join()} ?multiple=${max > 1} @change=${take} />${strings.chooseFile}</label>`;
};

/** What was looked up for a field: said, or offered. */
export const helpOf = ({ id, kind, lookup }: Field, { walk, flows, strings }: Step): TemplateResult | typeof nothing => {
  const found = walk.lookups[id];
  if (!lookup || !found || kind === 'slot') return nothing;
  if (typeof found === 'string') return html`<p class="small soft" role="status">${found === 'asking' ? strings.lookingUp : strings.lookUpFailed}</p>`;
  const [only, ...others] = found.matches;
  if (!only) return nothing;
  if (others.length === 0) return html`<p class="small soft" role="status">${only.label} ${only.hint}</p>`;
  const take = (answers: (typeof only)['answers']) => () => {
    for (const name of lookup.fills ?? []) flows.answer(name, answers[name] ?? '');
  };
  return html`<div class="buttons">${found.matches.map(({ label, answers }) => html`<button type="button" class="button low" @click=${take(answers)}>${label}</button>`)}</div>`;
};

export const slots = ({ id }: Field, value: Answer | undefined, { walk, flows, strings }: Step): unknown => {
  const found = walk.lookups[id];
  // Free times are asked for when they are to be seen.
  if (found === undefined) void flows.lookUp(id);
  if (found === undefined || found === 'asking') return html`<p class="soft" role="status">${strings.lookingUp}</p>`;
  if (found === 'failed')
    return html`<p class="soft" role="status">${strings.lookUpFailed}</p><button type="button" class="button low" @click=${() => flows.lookUp(id)}>${strings.retry}</button>`;
  if (found.matches.length === 0) return html`<p>${strings.nothingFree}</p>`;
  return found.matches.map(({ label, hint, answers }) =>
    option(id, typedIn(answers[id]), label, hint, 'radio', value === answers[id], () => answers[id] !== undefined && flows.answer(id, answers[id])),
  );
};
