/** Where flows are written: the definition on one side, what customers see of it on the other, and every way through it. */
import '@lotse/elements/define';
import type { Client } from '@lotse/client';
import type { Answers, FlowDefinition, Problem } from '@lotse/contract';
import { lineAt, placesIn } from '@lotse/contract/content';
import { checkFlow, waysThrough, type Way } from '@lotse/flow/check';
import { readback, reviewOf, textOf } from '@lotse/flow/review';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { styles } from './flow-workbench.styles.ts';
import { begin, type Begin } from './preview.ts';
import { templates } from './templates.ts';

const locales = ['de', 'de-du', 'en'] as const;
/** What Nordlicht would know of a customer: facts and fields take what they know by their own name. */
const known: Answers = { lastReading: 10_000, highestReading: 20_000, lowestInstalment: 50, currentInstalment: 86, openAmount: 214.6, contract: 'ST2100471' };
const lineHeight = 20;
/** After the last key. */
const restMs = 300;

type Found = Problem & { readonly at?: number };

export class FlowWorkbench extends LitElement {
  static override styles = styles;
  static override get properties(): PropertyDeclarations {
    return { template: { type: String }, text: { attribute: false }, locale: { type: String }, width: { type: String } };
  }
  /** Id of the flow of Nordlicht that is begun from. */
  declare template: string;
  /** The definition as it is written at present. */
  declare text: string;
  /** Of the preview. */
  declare locale: string;
  declare width: 'phone' | 'desktop';
  #known = JSON.stringify(known, undefined, 1);
  #problems: readonly Found[] = [];
  /** The last one that had no problems. */
  #flow: FlowDefinition | undefined;
  #prefill: Answers = known;
  #ways: readonly Way[] = [];
  #all = true;
  #way: Way | undefined;
  #client: Client | undefined;
  #begun = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.template = 'move-house';
    this.text = '';
    this.locale = 'de';
    this.width = 'phone';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.text === '') this.text = templates.get(this.template) ?? '';
    this.#read();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#client?.destroy();
    this.#client = undefined;
  }
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('locale') && changed.get('locale') !== undefined) void this.#show();
  }

  // -- reading --------------------------------------------------------------------------------------------------------

  #read(): void {
    const prefill = parsed(this.#known);
    const { broken } = placesIn(this.text);
    if (broken) this.#problems = [{ code: 'content-json', message: `This is not JSON: ${broken.message}.`, at: broken.at }];
    else {
      const json: unknown = JSON.parse(this.text);
      this.#problems = checkFlow(json);
      const same = JSON.stringify(json) === JSON.stringify(this.#flow) && JSON.stringify(prefill) === JSON.stringify(this.#prefill);
      if (this.#problems.length === 0 && !same) {
        this.#flow = json as FlowDefinition;
        this.#prefill = prefill ?? this.#prefill;
        this.#find(this.#flow);
        void this.#show();
      }
    }
    this.requestUpdate();
  }
  #find(flow: FlowDefinition): void {
    const { ways, all } = waysThrough(flow, { clock: new Date().toISOString(), prefill: this.#prefill });
    this.#ways = ways;
    this.#all = all;
    const decided = JSON.stringify(this.#way?.decisions);
    this.#way = this.#way && ways.find(({ decisions }) => JSON.stringify(decisions) === decided);
  }

  /** Where it was before, or on the way that was chosen. */
  async #show(way?: Way): Promise<void> {
    const flow = this.#flow;
    if (!flow) return;
    const before = this.#client;
    const at = before?.state.flow;
    const turn = (this.#begun += 1);
    const stood: Pick<Begin, 'answers' | 'step' | 'toReview'> = way
      ? { answers: way.answers, toReview: true }
      : { answers: at?.id === flow.id ? at.answers : {}, step: at?.step, toReview: at?.phase === 'reviewing' };
    const client = await begin({ flow, locale: this.locale, prefill: this.#prefill, ...stood });
    if (turn !== this.#begun || !this.isConnected) return client.destroy();
    this.#client = client;
    this.requestUpdate();
    await this.updateComplete;
    before?.destroy();
  }

  // -- what is shown --------------------------------------------------------------------------------------------------

  override render() {
    const { width } = this;
    return html`<div lang="en">
      <header>
        <h1>Flow workbench</h1>
        <label>Template
          <select @change=${this.#choose}>${[...templates.keys()].map((id) => html`<option value=${id} ?selected=${id === this.template}>${id}</option>`)}</select>
        </label>
        <label>Language
          <select @change=${this.#speak}>${locales.map((each) => html`<option value=${each} ?selected=${each === this.locale}>${each}</option>`)}</select>
        </label>
        <fieldset class="labelled">
          <legend>Width</legend>
          <div>${(['phone', 'desktop'] as const).map((each) => html`<label><input type="radio" name="width" .checked=${live(each === width)} .value=${each} @change=${this.#widen} />${each}</label>`)}</div>
        </fieldset>
      </header>
      <div class="sides">
        <div class="left">${this.#editor()}${this.#list()}</div>
        <div class="right">${this.#paths()}${this.#preview()}</div>
      </div>
    </div>`;
  }

  #editor() {
    const lines = this.text.split('\n').length;
    return html`<section aria-labelledby="definition">
      <h2 id="definition"><label for="text">Definition</label></h2>
      <div class="editor">
        <div class="numbers" aria-hidden="true">${Array.from({ length: lines }, (_, index) => index + 1).join('\n')}</div>
        <textarea id="text" spellcheck="false" autocapitalize="off" autocomplete="off" wrap="off" aria-describedby="count" .value=${live(this.text)} @input=${this.#type} @scroll=${this.#scroll}></textarea>
      </div>
      <details>
        <summary>What is known of the customer</summary>
        <label class="labelled" for="known">Fields and facts by name, as JSON</label>
        <textarea id="known" class="known" spellcheck="false" .value=${live(this.#known)} @input=${this.#learn}></textarea>
      </details>
    </section>`;
  }

  #list() {
    const problems = this.#problems;
    return html`<section aria-labelledby="problems">
      <h2 id="problems">Problems</h2>
      <p id="count" role="status">${problems.length === 0 ? 'None: it can be run.' : `${problems.length} to mend.`}</p>
      ${
        problems.length > 0
          ? html`<ul class="list" role="list">${problems.map(
              (problem) =>
                html`<li><button type="button" class="problem" @click=${() => this.#jump(problem)}><code>${this.#placeOf(problem)}</code><span>${problem.message}</span><span class="soft">${problem.code}</span></button></li>`,
            )}</ul>`
          : nothing
      }
    </section>`;
  }

  #preview() {
    const stale = this.#problems.length === 0 ? undefined : this.#flow ? 'As it was before it had problems.' : 'Nothing yet: mend the problems first.';
    const theme = document.documentElement.dataset['theme'] ?? 'auto';
    return html`<section aria-labelledby="preview">
      <h2 id="preview">What customers see</h2>
      <p role="status" class=${stale ? 'note' : ''}>${stale}</p>
      ${
        this.#client && this.#flow
          ? keyed(
              this.#client,
              html`<div class="preview ${this.width}" lang=${this.locale}>
                <lotse-provider theme=${theme} .client=${this.#client}><lotse-flow theme=${theme} flow=${this.#flow.id}></lotse-flow></lotse-provider>
              </div>`,
            )
          : nothing
      }
    </section>`;
  }

  #paths() {
    const flow = this.#flow;
    if (!flow) return nothing;
    return html`<section aria-labelledby="ways">
      <h2 id="ways">Ways through it: ${this.#ways.length}${this.#all ? '' : ' and more'}</h2>
      <p class="soft">Each is filled in and led to its review.</p>
      <ul class="list" role="list">${this.#ways.map(
        (way, index) =>
          html`<li><button type="button" aria-pressed=${way === this.#way} @click=${() => this.#walk(way)}>
            <span>${index + 1}. ${way.decisions.length === 0 ? 'Nothing decides' : way.decisions.map(({ field, answer }) => `${field}: ${said(answer)}`).join(' · ')}</span>
            ${
              way.refused
                ? html`<span class="ends">Ends at ${way.refused.field}: ${way.refused.code}</span>`
                : html`<span class="soft">${way.run.steps.length} steps, ${way.run.stages.length} stages${way.run.errors.length > 0 ? ', not filled in to the end' : ''}</span>`
            }
          </button></li>`,
      )}</ul>
      ${this.#way ? this.#facts(flow, this.#way) : nothing}
    </section>`;
  }

  #facts(flow: FlowDefinition, { run }: Way) {
    const { locale } = this;
    const words = { locale, yes: locale === 'en' ? 'Yes' : 'Ja', no: locale === 'en' ? 'No' : 'Nein' };
    const named = (
      id: string,
      list: readonly { readonly id: string; readonly title?: FlowDefinition['title']; readonly label?: FlowDefinition['title'] }[],
    ) => {
      const found = list.find((each) => each.id === id);
      return textOf(found?.title ?? found?.label ?? {}, locale);
    };
    return html`<div class="facts" role="group" aria-label="The chosen way">
      <div><h3>Asked</h3><ol lang=${locale}>${run.steps.map(({ id }) => html`<li>${named(id, flow.steps)}</li>`)}</ol></div>
      <div><h3>Review</h3>
        <dl class="review" lang=${locale}>${reviewOf(flow, run).flatMap(({ rows }) =>
          rows.map(
            ({ field, answer }) =>
              html`<dt>${textOf(field.short ?? field.label, locale)}</dt><dd>${answer === undefined ? '–' : readback(field, answer, words)}</dd>`,
          ),
        )}</dl>
      </div>
      <div><h3>What follows</h3><ol lang=${locale}>${run.stages.map((id) => html`<li>${named(id, flow.stages)}</li>`)}</ol></div>
    </div>`;
  }

  // -- what the author does -------------------------------------------------------------------------------------------

  readonly #choose = ({ target }: Event): void => {
    this.template = (target as HTMLSelectElement).value;
    this.text = templates.get(this.template) ?? '';
    this.#way = undefined;
    this.#read();
  };
  readonly #speak = ({ target }: Event): void => {
    this.locale = (target as HTMLSelectElement).value;
  };
  readonly #widen = ({ target }: Event): void => {
    this.width = (target as HTMLInputElement).value === 'phone' ? 'phone' : 'desktop';
  };
  readonly #type = ({ target }: Event): void => {
    this.text = (target as HTMLTextAreaElement).value;
    this.#readSoon();
  };
  readonly #learn = ({ target }: Event): void => {
    this.#known = (target as HTMLTextAreaElement).value;
    this.#readSoon();
  };
  #readSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), restMs);
  }
  readonly #scroll = ({ target }: Event): void => {
    const numbers = this.renderRoot.querySelector('.numbers');
    if (numbers) numbers.scrollTop = (target as HTMLTextAreaElement).scrollTop;
  };
  #walk(way: Way): void {
    this.#way = way;
    this.requestUpdate();
    void this.#show(way);
  }

  #spanOf({ path = '', at }: Found): readonly [from: number, to: number] {
    if (at !== undefined) return [at, at + 1];
    const { places } = placesIn(this.text);
    // What is missing has no place of its own.
    for (let near = path; ; near = near.slice(0, near.lastIndexOf('/'))) {
      const found = places.get(near);
      if (found || near === '') return found ?? [0, 0];
    }
  }
  #placeOf(problem: Found): string {
    return `line ${lineAt(this.text, this.#spanOf(problem)[0]).line} ${problem.path ?? ''}`;
  }
  #jump(problem: Found): void {
    const area = this.renderRoot.querySelector<HTMLTextAreaElement>('#text');
    const [from, to] = this.#spanOf(problem);
    area?.focus();
    area?.setSelectionRange(from, to);
    if (area) area.scrollTop = Math.max(0, (lineAt(this.text, from).line - 6) * lineHeight);
  }
}

const said = (answer: unknown): string => (answer === '' ? 'left out' : Array.isArray(answer) ? answer.map(String).join(', ') : String(answer));

const parsed = (text: string): Answers | undefined => {
  if (placesIn(text).broken) return undefined;
  const json: unknown = JSON.parse(text);
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Answers) : undefined;
};

if (!customElements.get('flow-workbench')) customElements.define('flow-workbench', FlowWorkbench);

declare global {
  interface HTMLElementTagNameMap {
    'flow-workbench': FlowWorkbench;
  }
}
