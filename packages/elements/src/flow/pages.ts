/** The pages of a flow behind its steps: what was given, how far it is, and the receipt. */
import type { ClientState, Flows, FlowWalk } from '@lotse/client';
import { safeHref, type FlowStage } from '@lotse/contract';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ClientController } from '../client-controller.ts';
import { icon } from '../icons/icon.ts';
import { back, checkCircle, copy, download, offline } from '../icons/more-icons.ts';
import type { FlowStrings } from '../strings/flow.ts';
import { mistaken, summary } from '../summary.ts';
import { wordsOf, type Step } from './fields.ts';
import { print } from './icons.ts';

export { WayBack } from '../way-back.ts';
export { Later } from './later.ts';
export { pageStyles } from './pages.styles.ts';

/** What is wrong on a step that asks for these fields. */
export const wrongOn = (step: Step, asked: readonly string[]): TemplateResult | undefined => {
  const errors = step.walk.errors.filter(({ field }) => asked.includes(field));
  return mistaken(
    errors.map((error) => ({
      words: wordsOf(error, step),
      missing: error.code === 'missing' || error.code === 'date-incomplete',
      go: () => step.to(error.field, error.params['part']),
    })),
    step.strings,
  );
};

/** Where no bar has a way back: from any page but the first, and from what is sent. */
export const backFrom = ({ phase, changing, run, step }: FlowWalk, strings: FlowStrings, leave: () => void): TemplateResult | typeof nothing =>
  phase === 'reviewing' || phase === 'code' || (phase === 'answering' && (changing || run?.steps[0]?.id !== step))
    ? html`<button type="button" class="button quiet low back" @click=${leave}>${icon(back)}${strings.back}</button>`
    : nothing;

/** What was given, by step, each with the way to change it. */
export const review = ({ flows, strings }: Step): TemplateResult =>
  html`<div>
      <h3 class="title" tabindex="-1">${strings.isAllRight}</h3>
      <p class="soft">${strings.nothingSentYet}</p>
    </div>
    <div class="groups">
      ${flows.review(strings).map(({ step, title, rows }) => {
        const given = rows.some(({ value }) => value !== undefined);
        return html`<div class="group">
          <dl>
            ${rows.map(({ label, value }) => html`<div><dt class="small soft">${label}</dt><dd class=${value === undefined ? 'soft' : ''}>${value ?? strings.notGiven}</dd></div>`)}
          </dl>
          <button type="button" class="link" @click=${() => flows.change(step)}>${given ? strings.change : strings.add}<span class="unseen">: ${title}</span></button>
        </div>`;
      })}
    </div>`;

/** On its way: what is known, and what need not be done. */
export const underWay = (phase: 'sending' | 'waiting' | 'unsure', sealed: boolean | undefined, strings: FlowStrings): TemplateResult => {
  const title = { sending: strings.sendingFlow, waiting: strings.waitingFlow, unsure: strings.checkingFlow }[phase];
  const hint = { sending: undefined, waiting: sealed ? strings.sealedHint : strings.waitingHint, unsure: strings.checkingHint }[phase];
  return html`<div class="card said" role="status">
    <div><h3 class="heading" tabindex="-1">${title}</h3>${hint ? html`<p class="soft">${hint}</p>` : nothing}</div>
  </div>`;
};

/** Who does what next, in order. */
export const stagesOf = (stages: readonly FlowStage[], flows: Flows, strings: FlowStrings): TemplateResult =>
  html`<ol class="stages" role="list">
    ${stages.map(
      ({ label, hint, owner, within }, place) => html`<li class="stage">
        ${flows.text(label)}
        ${place > 0 ? html`<small class="small soft number">${strings.turn[owner]}${within ? `, ${'days' in within ? strings.within(within.days, false) : strings.within(within.businessDays, true)}` : nothing}</small>` : nothing}
        ${hint ? html`<p class="small soft">${flows.text(hint)}</p>` : nothing}
      </li>`,
    )}
  </ol>`;

/** That it has arrived, when, under which number, and who does what next. */
export const receiptOf = ({ walk, flows, strings }: Step, inPanel: boolean): TemplateResult | typeof nothing => {
  const { flow, receipt } = walk;
  if (!flow || !receipt) return nothing;
  const document = receipt.document === undefined ? undefined : safeHref(receipt.document);
  const stages = flow.stages.filter(({ id }) => walk.stages.includes(id));
  const copied = async ({ currentTarget }: Event) => {
    const within = (selector: string) => (currentTarget as Element).parentElement!.querySelector(selector)!;
    within('[role="status"]').textContent = await navigator.clipboard.writeText(receipt.reference).then(
      () => strings.copied,
      () => {
        getSelection()?.selectAllChildren(within('strong'));
        return strings.notCopied;
      },
    );
  };
  return html`<div class="stack" part="receipt">
    ${icon(checkCircle)}
    <div>
      <h3 class="display" tabindex="-1">${flows.text(flow.receipt)}</h3>
      <p class="soft number">${strings.receivedAt(new Date(receipt.receivedAt))}</p>
    </div>
    <div class="reference number">
      <p><span class="small soft">${strings.reference}</span><strong class="heading">${receipt.reference}</strong></p>
      ${navigator.clipboard ? html`<button type="button" class="plain" aria-label=${strings.copy} @click=${copied}>${icon(copy)}</button>` : nothing}
      ${document ? html`<a class="plain" href=${document} target="_blank" rel="noopener" aria-label=${`${strings.document}, ${strings.opensElsewhere}`}>${icon(download)}</a>` : nothing}
      ${inPanel ? nothing : html`<button type="button" class="plain" aria-label=${strings.print} @click=${() => window.print()}>${icon(print)}</button>`}
      <span class="small soft" role="status"></span>
    </div>
    <section>
      <h3 class="label">${strings.whatNext}</h3>
      ${stages.length > 1 ? stagesOf(stages, flows, strings) : receipt.nextSteps?.map((step) => html`<p>${step}</p>`)}
    </section>
  </div>`;
};

/** From the receipt to what has become of it, where that can be followed, and away. */
export const afterwards = (
  { walk, strings }: Step,
  { state, navigation }: Pick<ClientController, 'state' | 'navigation'>,
  inPanel: boolean,
  done: () => void,
): TemplateResult => {
  const underWay = state?.offers.cases && navigation ? walk.receipt?.caseReference : undefined;
  return html`<div class="buttons afterwards">
    ${underWay ? html`<button type="button" class="button solid" @click=${() => navigation?.go({ case: underWay })}>${strings.toCase}</button>` : nothing}
    <button type="button" class="button" @click=${done}>${inPanel ? strings.done : strings.onceMore}</button>
  </div>`;
};

export const nothingSentYet = (why: string, strings: FlowStrings): TemplateResult => summary(strings.nothingSentYet, html`<p>${why}</p>`);

/** What came of the last try to send it. */
export const notSent = ({ problem, flow }: FlowWalk, { online, storage }: ClientState, strings: FlowStrings): TemplateResult | typeof nothing =>
  !problem && !online && flow?.offline && storage === 'device'
    ? html`<p class="quiet-note small soft" role="status">${icon(offline)}<span>${strings.willBeSealed}</span></p>`
    : problem
      ? nothingSentYet(
          problem.field === 'code' ? strings.lapsedCode : problem.code === 'unavailable' && !online ? strings.notSentOffline : strings.notSent,
          strings,
        )
      : nothing;

export interface Code {
  readonly code: string;
  readonly wrong: string | undefined;
  readonly keep: (code: string) => void;
}
/** A code has gone to the contact on file. */
export const codePage = ({ code, wrong, keep }: Code, strings: FlowStrings): TemplateResult =>
  html`${wrong ? summary(wrong) : nothing}
    <div>
      <h3 class="title" tabindex="-1">${strings.codeSent}</h3>
      <p class="soft">${strings.codeHint}</p>
    </div>
    <div class="piece ${wrong ? 'missing' : ''}">
      <label class="strong" for="code">${strings.code}</label>
      <input class="field short number" id="code" name="code" inputmode="numeric" autocomplete=${'one-time-code' as 'on'} .value=${code} aria-invalid=${wrong ? 'true' : nothing} @input=${({ target }: Event) => keep((target as HTMLInputElement).value.trim())} />
    </div>`;

/** The code for the change that is sent, as far as it was typed. */
export class Codes {
  readonly #host: LitElement;
  #code = '';
  #missing = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  show({ walk, flows, strings }: Step): TemplateResult {
    const wrong = this.#missing
      ? strings.error({ code: 'missing', params: {} }, strings.code, 'text')
      : walk.problem && (walk.problem.field ? strings.wrongCode : strings.notSentOffline);
    return html`${codePage({ code: this.#code, wrong, keep: (code) => (this.#code = code) }, strings)}
      <div><button type="button" class="button quiet low" @click=${() => void flows.submit()}>${strings.newCode}</button></div>`;
  }

  send(flows: Flows, to: Step['to']): void {
    this.#missing = this.#code === '';
    this.#host.requestUpdate();
    if (this.#missing) to('summary');
    else void flows.submit(this.#code);
  }

  forget(): void {
    this.#code = '';
    this.#missing = false;
  }
}
