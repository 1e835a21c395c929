import type { Cases, CasesView, Client, ClientState } from '@lotse/client';
import type { Case } from '@lotse/contract';
import { html, LitElement, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ClientController } from '../client-controller.ts';
import { icon } from '../icons/icon.ts';
import { back } from '../icons/more-icons.ts';
import { morePieces } from '../more-pieces.styles.ts';
import type { Navigation } from '../navigation.ts';
import { pieces } from '../pieces.styles.ts';
import { coming, interrupted, people } from '../setbacks.ts';
import { caseWords, type CaseStrings } from '../strings/cases.ts';
import type { WayBack } from '../way-back.ts';
import { answerOf } from './answer.ts';
import { styles } from './lotse-cases.styles.ts';

/** How long to wait before a file that could not be loaded is asked for again, in milliseconds. */
const patience = 2_000;

/** The element, seen by its screens. */
export interface CaseHost extends LitElement {
  readonly reference: string;
  readonly inPanel: boolean;
  readonly lotse: {
    readonly client: Client | undefined;
    readonly state: ClientState | undefined;
    readonly strings: CaseStrings | undefined;
    readonly navigation: Navigation | undefined;
  };
  /** To a case, to the list of them, or to the way to one. */
  go(reference: string, lookup?: boolean): void;
  /** A guest has proved that it is his. */
  opened(reference: string): void;
  /** Tells it to who cannot see it. */
  say(words: string): void;
}

/** What is seen of the list, of one case, or of the way to one: each comes with a file of its own. */
export interface CaseScreen {
  readonly styles: readonly CSSResult[];
  /** Over everything; the name of the list by default. */
  title?(cases: CasesView): string | undefined;
  /** Above the answer of a case, and right below it. */
  over?(cases: CasesView, strings: CaseStrings): unknown;
  stands?(found: Case, answer: string, strings: CaseStrings): unknown;
  show(cases: CasesView, strings: CaseStrings): unknown;
  foot?(cases: CasesView): unknown;
  /** It is about this case, or this list, from now on. */
  enter?(): void;
  submit?(): void;
  /** To the step before; false where there is none. */
  back?(): boolean;
  /** Which step is shown. */
  readonly step?: string;
}

const screens = {
  list: async () => (await import('./list.ts')).listScreen,
  case: async () => (await import('./case.ts')).caseScreen,
  lookup: async () => (await import('./later.ts')).lookupScreen,
};
type Name = keyof typeof screens;

/**
 * What is under way: the list of it, one case of it, and for guests the way to theirs.
 * @slot - What stands until there is something to show: the page's own way to it.
 * @csspart case - One case of the list.
 * @csspart milestone - One stage of a case.
 * @csspart promise - What is promised, and when.
 * @csspart submit - Goes on with finding a case.
 * @csspart back - Goes to where the customer came from.
 * @csspart human - A way to a human.
 */
export class LotseCases extends LitElement implements CaseHost {
  static override styles = [pieces, morePieces, styles];
  static override get properties(): PropertyDeclarations {
    return { client: { attribute: false }, reference: { type: String }, lookup: { type: Boolean }, inPanel: { type: Boolean, attribute: 'in-panel' } };
  }
  /** Made by `createClient`. */
  declare client: Client | undefined;
  /** Of the case that is shown; empty: the list. */
  declare reference: string;
  /** A guest finds his case. */
  declare lookup: boolean;
  /** A screen of the widget. */
  declare inPanel: boolean;
  /** @internal */
  readonly lotse: ClientController<CaseStrings> = new ClientController(this, caseWords);
  #cases: Cases | undefined;
  /** What was asked for: a change of it asks anew. */
  #asked: string | undefined;
  #failed = false;
  readonly #screens = new Map<Name, CaseScreen | 'coming'>();
  /** What was shown last: whoever goes on is led to what comes. */
  #page: string | undefined;
  /** What the screen was told it is about. */
  #entered: string | undefined;
  #focusWhenThere = false;
  #said = '';
  /** Where he came from, outside of the widget. */
  readonly #path: (readonly [reference: string, lookup: boolean])[] = [];
  #way: WayBack | undefined;

  constructor() {
    super();
    this.reference = '';
    this.lookup = this.inPanel = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#way?.reach(0);
    // Not while whoever takes it out is still being drawn.
    queueMicrotask(() => this.#cases?.leave());
    this.#asked = this.#page = undefined;
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.lotse.complete(() => super.getUpdateComplete());
  }

  /** To the answer, or to what is wrong. */
  focusStart(): void {
    const shown = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const place = shown('#summary') ?? shown('.view [tabindex="-1"]');
    // A list has a heading alone, which is there already.
    this.#focusWhenThere = !place && !shown('[part="case"]');
    (place ?? shown('[tabindex="-1"]'))?.focus();
    this.#see();
  }

  /** To where he came from; false where that is outside of it. */
  stepBack(): boolean {
    if (this.#screen?.back?.()) return true;
    const from = this.#path.pop();
    if (from) [this.reference, this.lookup] = from;
    return !!from;
  }

  /** @internal */
  go(reference: string, lookup = false): void {
    if (this.inPanel) return this.lotse.navigation?.go(lookup ? 'lookup' : { case: reference });
    this.#path.push([this.reference, this.lookup]);
    [this.reference, this.lookup] = [reference, lookup];
    void import('../way-back.ts').then(({ WayBack: Way }) => (this.#way ??= new Way(() => this.stepBack())).reach(this.#path.length), Boolean);
  }
  /** @internal */
  opened(reference: string): void {
    if (this.inPanel && this.reference !== reference) this.lotse.navigation?.go({ case: reference });
    else [this.reference, this.lookup] = [reference, false];
  }
  /** @internal */
  say(words: string): void {
    this.#said = words;
    this.requestUpdate();
  }

  // -- what is shown --------------------------------------------------------------------------------------------------

  override render() {
    const { state, strings } = this.lotse;
    if (!state || !strings) return html`<slot></slot>`;
    const { cases } = state;
    const screen = cases && this.#screen;
    const foot = cases && screen?.foot?.(cases);
    return html`
      <form novalidate @submit=${this.#submit}>
        <div class="head">
          <div><h2 class="heading" tabindex="-1">${(cases && screen?.title?.(cases)) ?? this.#found?.title ?? strings.yourCases}</h2>${this.reference ? html`<p class="caption soft number">${this.#found?.reference ?? this.reference}</p>` : nothing}</div>
        </div>
        <div class="view ${this.#name}">
          ${!this.inPanel && (this.#path.length > 0 || screen?.step) ? html`<button type="button" part="back" class="button quiet low back" @click=${this.stepBack}>${icon(back)}${strings.back}</button>` : nothing}
          <div class="stack">${this.#content(state, strings)}</div>
        </div>
        ${foot ? html`<div class="foot">${foot}</div>` : nothing}
      </form>
      <p class="unseen" role="status">${this.#said}</p>
      ${this.inPanel ? nothing : html`<section aria-label=${strings.talkToUs}><p class="label">${strings.talkToUs}</p>${people(this.lotse, 3)}</section>`}
    `;
  }

  #content({ cases }: ClientState, strings: CaseStrings): unknown {
    const { shown, list } = cases ?? {};
    if (this.#failed || (this.#name === 'list' && list === 'failed')) return interrupted(strings.casesFailed, this.lotse, this.#again);
    if (this.#name === 'case' && shown?.phase === 'failed') return interrupted(strings.cannotLook, this.lotse, this.#again);
    const rest = (cases && this.#screen?.show(cases, strings)) ?? coming(strings.loading, strings, this.lotse);
    return this.#found && cases ? [this.#screen?.over?.(cases, strings), this.#answer(this.#found, strings), rest] : rest;
  }

  /** What he came for stands there before all that belongs to it has come. */
  #answer(found: Case, strings: CaseStrings): TemplateResult {
    const { label, first, second } = answerOf(found, strings, true);
    return html`<div part="promise">
      ${label ? html`<p class="small soft">${label}</p>` : nothing}
      <h3 class="display number" tabindex="-1">${first}${second ? html`<span class="unseen">, </span><span class="second">${second}</span>` : nothing}</h3>
      ${this.#screen?.stands?.(found, first, strings)}
    </div>`;
  }

  /** The case that is shown, as far as it is known. */
  get #found(): Case | undefined {
    const shown = this.lotse.state?.cases?.shown;
    return this.#name === 'case' && shown?.reference === this.reference ? shown.found : undefined;
  }
  /** A case that is not known as his is his once he proves it. */
  get #name(): Name {
    const shown = this.lotse.state?.cases?.shown;
    if (this.lookup || (this.reference && shown?.reference === this.reference && shown.phase === 'locked')) return 'lookup';
    return this.reference ? 'case' : 'list';
  }
  get #screen(): CaseScreen | undefined {
    const screen = this.#screens.get(this.#name);
    return screen === 'coming' ? undefined : screen;
  }

  /** First in a task of its own: whoever takes it in has just been drawn in this one. */
  protected override async scheduleUpdate(): Promise<unknown> {
    if (!this.hasUpdated) await new Promise((resolve) => setTimeout(resolve));
    return super.scheduleUpdate();
  }

  // -- following what happens -----------------------------------------------------------------------------------------

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#screen?.submit?.();
  };

  readonly #again = (): void => {
    this.#failed = false;
    this.#asked = undefined;
    this.requestUpdate();
  };

  protected override updated(): void {
    const { client } = this.lotse;
    if (!client || this.#failed) return;
    if (this.#asked !== undefined && !this.lotse.state?.cases) this.#forget();
    void this.#bring(this.#name);
    if (!this.#cases) return void this.#begin(client);
    const asked = this.lookup ? '?' : this.reference;
    if (asked !== this.#asked) {
      this.#asked = asked;
      if (this.lookup || !this.reference) this.#cases.leave();
      if (!this.lookup) void (this.reference ? this.#cases.look(this.reference) : this.#cases.list());
    }
    this.#follow();
  }

  /** The customer has signed out: nothing of his is asked for any more. */
  #forget(): void {
    this.#cases = this.#asked = undefined;
    this.#screens.clear();
  }

  async #begin(client: Client): Promise<void> {
    try {
      this.#cases = await client.cases();
    } catch {
      this.#failed = true;
    }
    this.requestUpdate();
  }

  async #bring(name: Name): Promise<void> {
    if (this.#screens.has(name)) return;
    this.#screens.set(name, 'coming');
    try {
      const screen = await (await screens[name]())(this);
      for (const { styleSheet } of screen.styles) if (styleSheet) (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet);
      this.#screens.set(name, screen);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, patience));
      this.#screens.delete(name);
    }
    this.requestUpdate();
  }

  #follow(): void {
    const entered = this.#screen && `${this.#name} ${this.reference}`;
    if (entered !== this.#entered) {
      this.#entered = entered;
      this.#screen?.enter?.();
    }
    // What is on its way shows a person too, but nothing to be led to.
    const there = this.renderRoot.querySelector('.view [tabindex="-1"], [part="case"]');
    const page = `${this.#name} ${this.#screen?.step} ${this.reference}`;
    const before = this.#page;
    if (there || before !== undefined) this.#page = page;
    this.#way?.reach(this.#path.length);
    this.#see();
    const wentOn = before !== undefined && before !== page;
    if (!wentOn && !(there && this.#focusWhenThere)) return;
    // With the frame that lays it out: in the task that draws it, that would be one long task.
    requestAnimationFrame(() => {
      this.renderRoot.querySelector('.view')?.scrollTo(0, 0);
      this.focusStart();
    });
  }

  /** He has it before his eyes: what changed of it is no news any more. */
  #see(): void {
    const { state, navigation } = this.lotse;
    const looks = !this.inPanel || (navigation as Element | undefined)?.getAttribute('state') === 'open';
    const found = state?.cases?.shown?.found;
    if (found && looks && document.visibilityState === 'visible') this.#cases?.seen(found.reference);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-cases': LotseCases;
  }
}
