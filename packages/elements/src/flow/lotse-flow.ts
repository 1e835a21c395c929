import type { Client, ClientState, Flows, FlowWalk } from '@lotse/client';
import type { Field } from '@lotse/contract';
import { html, LitElement, noChange, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ClientController } from '../client-controller.ts';
import { icon } from '../icons/icon.ts';
import { lock } from '../icons/more-icons.ts';
import { morePieces } from '../more-pieces.styles.ts';
import { pieces } from '../pieces.styles.ts';
import { coming, interrupted, people } from '../setbacks.ts';
import { flowWords, type FlowStrings } from '../strings/flow.ts';
import type { WayBack } from '../way-back.ts';
import { fieldTemplate, refusal, type Step } from './fields.ts';
import type { Later } from './later.ts';
import { actsIn, isLedIn } from './led.ts';
import type { Codes } from './pages.ts';
import { styles } from './lotse-flow.styles.ts';

/** How long to wait before a file that could not be loaded is asked for again, in milliseconds. */
const patience = 2_000;

/**
 * A guided change: one thing on a page, what was given to look over, and a receipt. Nothing that was typed is lost.
 * @csspart submit - Goes on; on the last page sends it.
 * @csspart receipt - That it has arrived.
 * @csspart human - A way to a human.
 */
export class LotseFlow extends LitElement {
  static override styles = [pieces, morePieces, styles];
  static override get properties(): PropertyDeclarations {
    return {
      client: { attribute: false },
      flow: { type: String },
      draft: { type: String },
      field: { type: String },
      inPanel: { type: Boolean, attribute: 'in-panel' },
    };
  }
  declare client: Client | undefined;
  /** Id of the flow. */
  declare flow: string | undefined;
  /** From the link to a draft: goes on with it here. */
  declare draft: string | undefined;
  /** Id of a field: he is led there, where it is asked now. */
  declare field: string | undefined;
  /** A screen of the widget. */
  declare inPanel: boolean;
  readonly #lotse = new ClientController(this, flowWords);
  #flows: Flows | undefined;
  #beginning = false;
  /** What was shown last: whoever goes on is led to what comes. */
  #page: string | undefined;
  #errors: FlowWalk['errors'] | undefined;
  #problem: FlowWalk['problem'];
  /** The focus was to be here before there was anything. */
  #focusWhenThere = false;
  /** Its code could not be loaded. */
  #failed = false;
  #later: Later | undefined;
  #codes: Codes | undefined;
  /** The field that somebody pointed to. */
  #led?: HTMLElement | null;
  /** The pages behind the steps, and what helps in fields: once they are there. */
  #pages: typeof import('./pages.ts') | undefined;
  #aids: Step['aids'];
  /** By place on the page, what each field was drawn from: now, and the time before. */
  #drawn: unknown[][] = [];
  #before: unknown[][] = [];
  /** In the panel that is the widget's. */
  #way: WayBack | undefined;

  constructor() {
    super();
    this.inPanel = false;
    this.addEventListener('click', () => actsIn(this));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Not while whoever takes it out is still being drawn.
    queueMicrotask(() => this.#flows?.tell());
    this.#way?.reach(0);
    this.#page = undefined;
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#lotse.complete(() => super.getUpdateComplete());
  }

  /** After a change of screen. Whoever was led to a field is there already. */
  focusStart(): void {
    actsIn(this);
    if (!this.#led?.matches(':focus')) this.#lead();
  }

  /** To what is wrong, which stands first, or to the question. */
  #lead(): void {
    const shown = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const place = shown('.view [tabindex="-1"]');
    this.#focusWhenThere = !place;
    (place ?? shown('[tabindex="-1"]'))?.focus();
  }

  /** To the step before; false where there is none. */
  stepBack(): boolean {
    return this.#lotse.state?.flow?.id === this.flow && this.#flows?.back() === true;
  }

  // -- what is shown --------------------------------------------------------------------------------------------------

  protected override willUpdate(): void {
    this.#before = this.#drawn;
    this.#drawn = [];
  }

  override render() {
    const { state, strings } = this.#lotse;
    if (!state || !strings) return nothing;
    const walk = state.flow;
    const title =
      walk?.id === this.flow && walk?.flow && this.#flows ? this.#flows.text(walk.flow.title) : state.flows?.find(({ id }) => id === this.flow)?.title;
    const saved = walk?.receipt ? strings.sent : walk?.savedAt && state.storage === 'device' ? strings.savedAt(new Date(walk.savedAt)) : undefined;
    return html`
      <form novalidate @submit=${this.#submit} @change=${() => this.#flows?.tell()}>
        <div class="head">
          <div>${title ? html`<h2 class="heading" tabindex="-1">${title}</h2>` : nothing}${saved ? html`<p class="caption soft number">${saved}</p>` : nothing}</div>
        </div>
        ${this.#content(state, walk, strings)}
      </form>
      ${this.inPanel ? nothing : html`<section aria-label=${strings.talkToUs}><p class="label">${strings.talkToUs}</p>${people(this.#lotse, 3)}</section>`}
    `;
  }

  #content(state: ClientState, walk: FlowWalk | undefined, strings: FlowStrings): TemplateResult {
    const back = this.inPanel || !walk ? nothing : this.#pages?.backFrom(walk, strings, () => this.stepBack());
    const view = (content: unknown, foot?: unknown) =>
      html`<div class="view">${back}<div class="stack">${content}</div></div>${foot ? html`<div class="foot">${foot}</div>` : nothing}`;
    const says = (words: string, more: unknown = this.inPanel ? people(this.#lotse) : nothing) =>
      view(html`<h3 class="title" tabindex="-1">${words}</h3>${more}`);
    const flows = this.#flows;
    const failed = (again: () => void) => view(interrupted(strings.flowFailed, this.#lotse, again));
    if (this.#failed) return failed(this.#again);
    if (!flows || !walk || walk.phase === 'loading') return view(coming(strings.loading, strings, this.#lotse));
    const goOn = (act: () => void) => {
      const press = () => ((this.#focusWhenThere = true), act());
      return html`<button type="button" class="button solid" @click=${press}>${strings.goOnHere}</button>`;
    };
    if (walk.id !== this.flow)
      return says(
        strings.another,
        goOn(() => this.flow && void flows.begin(this.flow)),
      );
    if (walk.phase === 'elsewhere')
      return says(
        strings.elsewhere,
        goOn(() => void flows.takeOver()),
      );
    if (walk.phase === 'failed') return walk.problem?.code === 'not-found' ? says(strings.goneFlow) : failed(() => void flows.begin(walk.id));
    const step: Step = { walk, flows, strings, to: this.#to, aids: this.#aids };
    const refused = walk.receipt ? undefined : refusal(step, state);
    if (refused !== undefined) return says(refused);
    const button = (words: string) => html`<button type="submit" id="go-on" part="submit" class="button solid wide">${words}</button>`;
    const pages = this.#pages;
    if (walk.phase === 'answering') return view(html`${this.#step(step, state)}${this.#later?.show(step)}`, button(strings.goOn));
    if (!pages) return view(coming(strings.loading, strings, this.#lotse));
    switch (walk.phase) {
      case 'reviewing':
        return view(html`${pages.notSent(walk, state, strings)}${pages.review(step)}${this.#later?.show(step)}`, button(flows.text(walk.flow?.submit)));
      case 'code':
        return view(this.#codes?.show(step), button(flows.text(walk.flow?.submit)));
      case 'received':
        return view(pages.receiptOf(step, this.inPanel), pages.afterwards(step, this.#lotse, this.inPanel, this.#done));
      default:
        return view(pages.underWay(walk.phase, walk.sealed, strings));
    }
  }

  #step(step: Step, state: ClientState): unknown {
    const { walk, flows, strings } = step;
    const { steps = [], open = false } = walk.run ?? {};
    const place = steps.findIndex(({ id }) => id === walk.step);
    const now = walk.flow?.steps.find(({ id }) => id === walk.step);
    if (!now || !walk.flow) return nothing;
    const { flow } = walk;
    const asked = steps[place]?.fields ?? [];
    const first = place === 0;
    const { navigation } = this.#lotse;
    const [article] = now.articles ?? [];
    return html`
      <div class="course"><span class="small soft number">${strings.step(place + 1, steps.length, open)}</span><div class="line" aria-hidden="true">${steps.map((_, at) => html`<i class=${at < place ? '' : at === place ? 'here' : 'ahead'}></i>`)}</div></div>
      ${this.#pages?.wrongOn(step, asked)}
      ${first && !walk.changing ? this.#intro(flow, flows, strings) : nothing}
      <div>
        <h3 class="title" tabindex="-1">${flows.text(now.title)}</h3>
        ${now.hint ? html`<p class="soft">${flows.text(now.hint)}</p>` : nothing}
        ${article !== undefined && navigation ? html`<p><button type="button" class="link" @click=${() => navigation.go({ article })}>${strings.helpWithStep}</button></p>` : nothing}
      </div>
      ${now.fields.filter(({ id }) => asked.includes(id)).map((field, at) => this.#field(at, field, step))}
      ${first ? html`<p class="quiet-note small soft">${icon(lock)}<span>${flows.text(flow.purpose)}</span></p>` : nothing}
      ${state.storage === 'memory' && !this.inPanel ? html`<p class="small soft">${strings.notKept} ${strings.notKeptHint}</p>` : nothing}
    `;
  }

  /** The field in this place, drawn again only when something it shows has changed: of sixty a key changes one. What is known is written out by code that comes later. */
  #field(at: number, field: Field, step: Step): unknown {
    const { walk, strings, aids } = step;
    const before = this.#before[at];
    const now = [field, strings, aids, walk.errors, walk.lookups, walk.uploads, walk.answers[field.id], walk.run?.effective[field.id]];
    this.#drawn[at] = now;
    return walk.known[field.id] === undefined && now.every((each, index) => each === before?.[index]) ? noChange : fieldTemplate(field, step);
  }

  #intro({ intro, minutes, ready = [] }: NonNullable<FlowWalk['flow']>, flows: Flows, strings: FlowStrings): TemplateResult {
    return html`<div class="soft">
      <p>${flows.text(intro)} ${minutes ? strings.takes(minutes) : nothing}</p>
      ${ready.length > 0 ? html`<p>${strings.haveReady}</p><ul class="ready">${ready.map((each) => html`<li>${flows.text(each)}</li>`)}</ul>` : nothing}
    </div>`;
  }

  // -- what the customer does -----------------------------------------------------------------------------------------

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const phase = this.#lotse.state?.flow?.phase;
    if (phase === 'answering') this.#flows?.next();
    else if (phase === 'reviewing') void this.#flows?.submit();
    else if (phase === 'code' && this.#flows) this.#codes?.send(this.#flows, this.#to);
  };

  readonly #to = (id: string, part?: string | number): void => {
    void this.updateComplete.then(() => {
      const place = this.renderRoot.querySelector<HTMLElement>(`[id="${part === undefined ? id : `${id}-${part}`}"]`);
      (this.#led = place?.querySelector<HTMLElement>('input, button') ?? place)?.focus();
    });
  };

  readonly #done = (): void => {
    if (this.inPanel) this.#lotse.navigation?.go('home');
    void this.#flows?.leave();
  };

  // -- following what happens -----------------------------------------------------------------------------------------

  protected override updated(changed: PropertyValues<this>): void {
    const { client, state } = this.#lotse;
    // What has left the page begins nothing anew.
    if (!client || !state || this.flow === undefined || !this.isConnected) return;
    const walk = state.flow;
    if (!walk || !this.#flows || changed.has('flow')) void this.#begin(client, this.flow);
    // What is done elsewhere on the page leads nobody here.
    else if (walk.id !== this.flow) this.#page = undefined;
    else {
      this.#follow(walk);
      if (this.field) this.field = this.#flows.point(this.field, this.#to);
    }
    if (walk?.id === this.flow) this.#way?.reach(0, walk);
  }

  async #begin(client: Client, id: string): Promise<void> {
    if (this.#beginning || this.#failed) return;
    this.#beginning = true;
    try {
      const flows = await client.flows();
      if (this.draft) await flows.resume(this.draft);
      this.draft = undefined;
      this.#flows = flows;
      await flows.begin(id);
    } catch {
      this.#failed = true;
    }
    this.#beginning = false;
    void this.#bring();
    if (this.flow !== undefined && this.flow !== id) await this.#begin(client, this.flow);
    this.requestUpdate();
  }

  /** What comes behind the first step, while he is at it; asked for again until it is there. */
  async #bring(): Promise<void> {
    try {
      if (!this.#pages) {
        const pages = await import('./pages.ts');
        const { styleSheet } = pages.pageStyles;
        if (styleSheet && !this.#pages) this.shadowRoot?.adoptedStyleSheets.push(styleSheet);
        this.#pages = pages;
        this.#later = new pages.Later(this);
        this.#codes = new pages.Codes(this);
        if (!this.inPanel) this.#way = new pages.WayBack(() => this.stepBack());
      }
      const fields = this.#lotse.state?.flow?.flow?.steps.flatMap((step) => step.fields) ?? [];
      if (fields.some(({ kind, lookup }) => kind === 'file' || lookup)) this.#aids ??= await import('./aids.ts');
      this.requestUpdate();
    } catch {
      if (this.isConnected) setTimeout(() => void this.#bring(), patience);
    }
  }

  readonly #again = (): void => {
    this.#failed = false;
    this.requestUpdate();
  };

  #follow({ phase, step, errors, problem }: FlowWalk): void {
    // What is not there yet cannot be led to.
    if (!this.#pages && (errors.length > 0 || (phase !== 'answering' && phase !== 'elsewhere' && phase !== 'failed'))) return;
    const page = `${phase} ${phase === 'answering' ? step : ''}`;
    const before = this.#page;
    // What is wrong from the beginning leaves the focus of the page where it is.
    const stood = before !== undefined && !before.startsWith('loading');
    const wrong = stood && ((errors.length > 0 && errors !== this.#errors) || (problem && problem !== this.#problem));
    this.#page = page;
    this.#errors = errors;
    this.#problem = problem;
    if (phase !== 'code') this.#codes?.forget();
    const wentOn = stood && before !== page;
    if ((!wentOn && !wrong && !this.#focusWhenThere) || !isLedIn(this)) return;
    this.renderRoot.querySelector('.view')?.scrollTo(0, 0);
    this.#lead();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-flow': LotseFlow;
  }
}
