import type { Client, Flows, FlowWalk } from '@lotse/client';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { numberOf } from '../channels/rows.ts';
import { hoursInWords, waysOf } from '../channels/ways.ts';
import { ClientController } from '../client-controller.ts';
import { fieldTemplate, type Step } from '../flow/fields.ts';
import { actsIn, isLedIn } from '../flow/led.ts';
import { styles as flowStyles } from '../flow/lotse-flow.styles.ts';
import { morePieces } from '../more-pieces.styles.ts';
import { pieces } from '../pieces.styles.ts';
import { coming, interrupted, people } from '../setbacks.ts';
import { declarationWords, type DeclarationStrings } from '../strings/declaration.ts';
import { lawful, meaningOf, type DeclarationKind } from './lawful.ts';
import { formStyles, styles } from './lotse-declaration.styles.ts';

/** How long to wait before a file that could not be loaded is asked for again, in milliseconds. */
const patience = 2_000;

/**
 * A declaration that the law prescribes, § 312k or § 356a BGB. By itself the link that has to be on every page: the page's own one inside it,
 * as long as it says the words of the law. With `form` all that the law names on one page, its button, and the receipt.
 * @slot - The page's own link to the page without script. Stands when nothing of ours runs, and until the form does.
 * @csspart link - The link, where the page has none of its own.
 * @csspart submit - Declares it.
 * @csspart receipt - That it has arrived.
 * @csspart human - A way to a human.
 */
export class LotseDeclaration extends LitElement {
  static override styles = [styles];
  static override get properties(): PropertyDeclarations {
    return {
      client: { attribute: false },
      kind: { type: String },
      href: { type: String },
      form: { type: Boolean, reflect: true },
      inPanel: { type: Boolean, attribute: 'in-panel' },
    };
  }
  /** Where the pages without script are, where the server is known: its address ends with `/`. */
  static server: string | undefined;
  declare client: Client | undefined;
  /** Which one: `cancel` or `withdraw`. */
  declare kind: DeclarationKind;
  /** Address of the page without script. By default that of the link inside, else the server's. */
  declare href: string | undefined;
  /** The whole form stands here, in place of the link. */
  declare form: boolean;
  /** A screen of the widget. */
  declare inPanel: boolean;
  readonly #lotse = new ClientController(this, declarationWords);
  #flows: Flows | undefined;
  #pages: typeof import('../flow/pages.ts') | undefined;
  #beginning = false;
  #failed = false;
  /** What was shown last: whoever goes on is led to what comes. */
  #shown: string | undefined;
  #errors: FlowWalk['errors'] | undefined;
  #problem: FlowWalk['problem'];
  #focusWhenThere = false;
  #code = '';
  #wrongCode = false;

  constructor() {
    super();
    this.kind = 'cancel';
    this.form = false;
    this.inPanel = false;
    this.addEventListener('click', () => actsIn(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.form) this.#dress();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shown = undefined;
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#lotse.complete(() => super.getUpdateComplete());
  }

  /** To the heading, or to what is wrong. */
  focusStart(): void {
    actsIn(this);
    const shown = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const place = shown('#summary') ?? shown('.view [tabindex="-1"]') ?? shown('[tabindex="-1"]');
    this.#focusWhenThere = !place;
    place?.focus();
  }

  /** A link looks like the page, a form like us. */
  #dress(): void {
    const sheets = this.shadowRoot?.adoptedStyleSheets;
    for (const { styleSheet } of [pieces, morePieces, flowStyles, formStyles])
      if (styleSheet && sheets && !sheets.includes(styleSheet)) sheets.push(styleSheet);
  }

  // -- what is shown --------------------------------------------------------------------------------------------------

  override render() {
    if (!Object.hasOwn(lawful, this.kind)) return html`<slot></slot>`;
    return this.form ? this.#form() : this.#link();
  }

  #link(): TemplateResult {
    const { entry } = lawful[this.kind];
    const own = this.querySelector('a');
    const said = own?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
    const meaning = meaningOf(this.kind, 'entry', this.#language());
    const means = meaning && said.length <= entry.length ? html`<small class="means">${meaning}</small>` : nothing;
    // What the page wrote stays, in its own look, as long as it says what the law wants.
    if (own?.href && said.startsWith(entry)) return html`<slot @slotchange=${() => this.requestUpdate()}></slot>${means}`;
    return html`<a part="link" class="entry" href=${this.#page()}><span lang="de">${entry}</span>${means}</a>`;
  }

  /** The page without script. */
  #page(): string {
    const { href, kind } = this;
    return href || this.querySelector('a')?.href || new URL(kind, LotseDeclaration.server ?? location.origin).href;
  }

  #language(): string {
    return this.closest<HTMLElement>('[lang]')?.lang || this.#lotse.client?.locale || 'de';
  }

  #form(): unknown {
    const { state, strings } = this.#lotse;
    const way = html`<slot></slot>`;
    if (!state || !strings) return way;
    const { flow: walk, flows: offered } = state;
    const flows = this.#flows;
    const elsewhere = html`<p>${this.querySelector('a') ? way : html`<a class="entry" href=${this.#page()}>${strings.openPage}</a>`}</p>`;
    const frame = (content: unknown) =>
      this.inPanel ? html`${this.#head()}<div class="view"><div class="stack">${content}</div></div>` : html`<div class="stack fields">${content}</div>`;
    const says = (words: string, more: unknown) => frame(html`<h3 class="title" tabindex="-1">${words}</h3>${more}`);
    const goOn = (act: () => void) => {
      const press = () => ((this.#focusWhenThere = true), act());
      return html`<button type="button" class="button solid" @click=${press}>${strings.goOnHere}</button>`;
    };
    if (this.#failed || state.session === 'unavailable' || walk?.phase === 'failed')
      return frame(html`${elsewhere}${interrupted(strings.flowFailed, this.#lotse, this.#again)}`);
    const id = this.#id();
    if (offered && id === undefined) return says(strings.goneFlow, people(this.#lotse));
    if (!flows || !walk || walk.phase === 'loading') return frame(html`${elsewhere}${coming(strings.formComing, strings, this.#lotse)}`);
    if (walk.id !== id)
      return says(
        strings.another,
        goOn(() => id !== undefined && void flows.begin(id)),
      );
    if (walk.phase === 'elsewhere')
      return says(
        strings.elsewhere,
        goOn(() => void flows.takeOver()),
      );
    const step: Step = { walk, flows, strings, to: this.#to, aids: undefined };
    if (walk.phase === 'answering' || walk.phase === 'reviewing') return this.#fields(step, strings);
    const pages = this.#pages;
    if (!pages) return frame(coming(strings.loading, strings, this.#lotse));
    if (walk.phase === 'received')
      return frame(html`${pages.receiptOf(step, this.inPanel)} ${walk.receipt?.asksForCode ? this.#asksForCode(pages, strings) : nothing}
        <p class="small soft">${strings.onlyReceived} ${strings.saysSoToo}</p>
        <div><button type="button" class="button" @click=${() => void flows.leave()}>${strings.onceMore}</button></div>`);
    if (walk.phase === 'code') return nothing;
    return frame(html`${pages.underWay(walk.phase, walk.sealed, strings)}${walk.phase === 'sending' ? nothing : this.#otherWays(strings)}`);
  }

  #head(): TemplateResult {
    return html`<div class="head"><h2 class="heading" tabindex="-1" lang="de">${lawful[this.kind].entry}</h2></div>`;
  }

  #fields(step: Step, strings: DeclarationStrings): unknown {
    const { walk, flows } = step;
    const { flow, run } = walk;
    const { state } = this.#lotse;
    if (!flow || !run || !state) return nothing;
    const asked = run.steps.flatMap(({ fields }) => fields);
    const means = (part: 'entry' | 'button') => {
      const words = meaningOf(this.kind, part, strings.locale);
      return words ? html`<small class="means">${words}</small>` : nothing;
    };
    const begin = html`<div class="begin">
      ${this.inPanel ? nothing : html`<h2 class="display" tabindex="-1"><span lang="de">${flows.text(flow.title)}</span></h2>`}
      ${means('entry')}
      <p class="soft">${flows.text(flow.intro)}</p>
    </div>`;
    const mistakes =
      this.#pages?.wrongOn(step, asked) ??
      (walk.problem
        ? html`${this.#pages?.nothingSentYet(state.online ? strings.notSent : strings.notSentOffline, strings)}${this.#otherWays(strings)}`
        : nothing);
    const fields = flow.steps.flatMap((each) =>
      each.fields
        .filter(({ id }) => asked.includes(id))
        .map((field) =>
          // What is chosen beforehand is never left out.
          fieldTemplate('default' in field ? { ...field, required: true } : field, step),
        ),
    );
    const button = html`<button type="submit" id="go-on" part="submit" class="button solid declare"><span lang="de">${flows.text(flow.submit)}</span>${means('button')}</button>`;
    const after = html`${this.#questions(strings)}<p class="small soft">${flows.text(flow.purpose)}</p>
      ${state.storage === 'memory' ? html`<p class="small soft">${strings.notKept} ${strings.notKeptHint}</p>` : nothing}`;
    const stages = flow.stages.filter(({ id }) => run.stages.includes(id));
    const next = this.#pages ? html`<aside><h3 class="label">${strings.whatNext}</h3>${this.#pages.stagesOf(stages, flows, strings)}</aside>` : nothing;
    return this.inPanel
      ? html`<form novalidate @submit=${this.#press}>${this.#head()}<div class="view"><div class="stack">${begin}${mistakes}${fields}${after}${next}</div></div><div class="foot">${button}</div></form>`
      : html`<div class="page">${begin}<form class="stack fields" novalidate @submit=${this.#press}>${mistakes}${fields}<div class="after"><div>${button}</div>${after}</div></form>${next}</div>`;
  }

  /** Whom to ask before, by the shortest way. */
  #questions(strings: DeclarationStrings): unknown {
    const { client, state } = this.#lotse;
    const ways = state ? waysOf(state) : [];
    const phone = ways.find(({ kind, href }) => kind === 'phone' && href);
    const href = phone?.href;
    if (!phone || href === undefined || !client) return people(this.#lotse, 3);
    const hours = phone.availability.state === 'unknown' ? '' : ` · ${hoursInWords(phone.availability, strings, 'hours')}`;
    return html`<p class="small soft number">${strings.questionsFirst} <a part="human" href=${href} @click=${() => client.channelChosen('phone')}>${numberOf(phone)}</a>${hours}</p>`;
  }

  /** He came with many others: his declaration is stored, and the code from its mail says that he is no machine. */
  #asksForCode(pages: typeof import('../flow/pages.ts'), strings: DeclarationStrings): TemplateResult {
    const wrong = this.#wrongCode ? strings.wrongCode : undefined;
    return html`<form class="stack" novalidate @submit=${this.#confirm}>
      ${pages.codePage({ code: this.#code, wrong, keep: (code) => (this.#code = code) }, strings)}
      <div><button type="submit" class="button">${strings.confirmCode}</button></div>
    </form>`;
  }

  /** He need not wait for us: what counts is when it is received. */
  #otherWays(strings: DeclarationStrings): TemplateResult {
    return html`<div class="other"><p>${strings.receiptCounts}</p>${people(this.#lotse)}</div>`;
  }

  // -- what the customer does -----------------------------------------------------------------------------------------

  /** There is no page between the button and the declaration. */
  readonly #press = (event: Event): void => {
    event.preventDefault();
    this.#flows?.next();
    if (this.#lotse.state?.flow?.phase === 'reviewing') void this.#flows?.submit();
  };

  readonly #confirm = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      await this.#flows?.submit(this.#code);
      this.#wrongCode = false;
    } catch {
      this.#wrongCode = true;
    }
    this.requestUpdate();
    await this.updateComplete;
    this.focusStart();
  };

  readonly #to = (id: string, part?: string | number): void => {
    void this.updateComplete.then(() => {
      const place = this.renderRoot.querySelector<HTMLElement>(`[id="${part === undefined ? id : `${id}-${part}`}"]`);
      (place?.querySelector<HTMLElement>('input') ?? place)?.focus();
    });
  };

  readonly #again = (): void => {
    this.#failed = false;
    const { client } = this.#lotse;
    client?.retry();
    const id = this.#id();
    if (id !== undefined) void this.#flows?.begin(id);
    this.requestUpdate();
  };

  // -- following what happens -----------------------------------------------------------------------------------------

  #id(): string | undefined {
    return this.#lotse.state?.flows?.find(({ declaration }) => declaration === this.kind)?.id;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('form') && this.form) this.#dress();
  }

  protected override updated(): void {
    const { client, state } = this.#lotse;
    if (!this.form || !client || !state) return;
    if (!this.#flows || !state.flow) void this.#begin(client);
    // What is done elsewhere on the page leads nobody here.
    else if (state.flow.id !== this.#id()) this.#shown = undefined;
    else this.#follow(state.flow);
  }

  async #begin(client: Client): Promise<void> {
    if (this.#beginning || this.#failed) return;
    this.#beginning = true;
    try {
      void client.start();
      const id = this.#id();
      if (id !== undefined) {
        const flows = await client.flows();
        await flows.begin(id);
        // The form has to stand here, whoever opened it elsewhere before.
        if (client.state.flow?.id === id && client.state.flow.phase === 'elsewhere') await flows.takeOver();
        this.#flows = flows;
        void this.#bring();
      }
    } catch {
      this.#failed = true;
    }
    this.#beginning = false;
    if (this.#flows || this.#failed) this.requestUpdate();
  }

  /** What comes behind the form, while he is at it; asked for again until it is there. */
  async #bring(): Promise<void> {
    try {
      const pages = await import('../flow/pages.ts');
      const { styleSheet } = pages.pageStyles;
      const sheets = this.shadowRoot?.adoptedStyleSheets;
      if (styleSheet && sheets && !sheets.includes(styleSheet)) sheets.push(styleSheet);
      this.#pages = pages;
      this.requestUpdate();
    } catch {
      if (this.isConnected) setTimeout(() => void this.#bring(), patience);
    }
  }

  #follow({ phase, errors, problem }: FlowWalk): void {
    const form = phase === 'answering' || phase === 'reviewing';
    // What is not there yet cannot be led to.
    if (!form && !this.#pages && phase !== 'elsewhere' && phase !== 'failed') return;
    const shown = form ? 'form' : phase;
    const before = this.#shown;
    // What is wrong from the beginning leaves the focus of the page where it is.
    const stood = before !== undefined && before !== 'loading';
    const wrong = stood && ((errors.length > 0 && errors !== this.#errors) || (problem && problem !== this.#problem));
    this.#shown = shown;
    this.#errors = errors;
    this.#problem = problem;
    const wentOn = stood && before !== shown;
    if ((wentOn || wrong || this.#focusWhenThere) && isLedIn(this)) this.focusStart();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-declaration': LotseDeclaration;
  }
}
