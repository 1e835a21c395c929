/** A guest finds his case: number and postcode or e-mail, how far it is, a code from a mail, and then all of it. */
import type { CaseLookup } from '@lotse/client';
import type { CaseStub } from '@lotse/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import { error, offline } from '../icons/more-icons.ts';
import { people } from '../setbacks.ts';
import { mistaken, summary } from '../summary.ts';
import { lookupWords } from '../strings/case-lookup.ts';
import type { CaseStrings } from '../strings/cases.ts';
import { styles } from './later.styles.ts';
import type { CaseHost, CaseScreen } from './lotse-cases.ts';
import { dateOf } from './when.ts';

type Field = 'reference' | 'postalCode' | 'email' | 'code';

export const lookupScreen = async (host: CaseHost): Promise<CaseScreen> => {
  const { lotse } = host;
  const { client } = lotse;
  if (!client) throw new Error('There is nobody to ask.');
  const [words, deeds] = await Promise.all([lookupWords.load(lotse.strings?.locale ?? client.locale), client.cases().then((cases) => cases.lookups())]);
  let missing: readonly Field[] = [];

  const now = (): CaseLookup | undefined => client.state.cases?.lookup;

  const asked = ({ by, phase }: CaseLookup): readonly Field[] => (phase === 'code' || phase === 'opening' ? ['code'] : ['reference', by]);
  const focus = (selector: string) => void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>(selector)?.focus());

  const submit = async (): Promise<void> => {
    const before = now();
    if (!before) return;
    const { phase } = before;
    missing = phase === 'stub' ? [] : asked(before).filter((field) => before[field].trim() === '');
    host.requestUpdate();
    if (missing.length > 0) return focus('#summary');
    if (phase === 'stub') await deeds.sendCode();
    else if (phase === 'code') await deeds.prove();
    else await deeds.find();
    const { shown } = client.state.cases ?? {};
    if (now()?.problem) focus('#summary');
    else if (shown?.found) host.opened(shown.reference);
  };

  // -- what is shown --------------------------------------------------------------------------------------------------

  const problemOf = ({ problem, by, askedAt = 0 }: CaseLookup, strings: CaseStrings): TemplateResult | typeof nothing | undefined => {
    if (missing.length > 0)
      return mistaken(
        missing.map((field) => ({ words: words.missingIn[field], missing: true, go: () => focus(`#${field}`) })),
        strings,
      );
    switch (problem?.code) {
      case undefined:
        return nothing;
      case 'rate-limited': {
        const { retryAfterMs } = problem;
        const until = retryAfterMs && html`<p>${words.tooOftenUntil(new Date(askedAt + Math.max(60_000, retryAfterMs)))}</p>`;
        return summary(words.tooOften, until ?? nothing);
      }
      case 'not-found':
      case 'invalid':
        if (problem.field === 'code') return summary(words.wrongCode);
        return summary(words.notFound, html`<p>${words.notFoundHint(by)}</p>`);
      default: {
        const { cannotLook, offline: noNetwork, goesOnOnline } = strings;
        const [title, hint] = client.state.online ? [cannotLook, words.stillThere] : [noNetwork, goesOnOnline];
        return summary(title, html`<p>${hint}</p>`, offline);
      }
    }
  };

  const field = (lookup: CaseLookup, id: Field, label: string, look: 'text' | 'email' | 'numeric', autocomplete: string, hint?: string): TemplateResult => {
    const wrong = missing.includes(id) ? words.missingIn[id] : id === 'code' && lookup.problem?.code === 'invalid' ? words.wrongCode : undefined;
    const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
    return html`<div class="piece ${wrong ? 'missing' : ''}">
      <label class="strong" for=${id}>${label}</label>
      ${hint ? html`<p class="small soft" id="${id}-hint">${hint}</p>` : nothing}
      ${wrong ? html`<p class="error" id="${id}-wrong">${icon(error)}<span>${wrong}</span></p>` : nothing}
      <input class="field number ${id === 'postalCode' || id === 'code' ? 'short' : ''}" id=${id} name=${id} type="text" inputmode=${look}
        autocomplete=${autocomplete as 'on'} autocapitalize=${id === 'reference' ? 'characters' : 'none'} spellcheck="false" .value=${lookup[id]}
        aria-invalid=${wrong ? 'true' : nothing} aria-describedby=${described || nothing}
        @input=${({ target }: Event) => deeds.write({ [id]: (target as HTMLInputElement).value })} />
    </div>`;
  };

  /** The one solid. */
  const submitButton = ({ phase }: CaseLookup): TemplateResult => {
    const busy = phase === 'looking' || phase === 'sending' || phase === 'opening';
    const name = busy ? words.lookingUp : phase === 'code' ? words.openCase : phase === 'stub' ? words.sendCode : words.showState;
    return html`<button type="submit" part="submit" class="button solid wide" aria-busy=${busy}>${name}</button>`;
  };

  const form = (lookup: CaseLookup, locked: boolean): TemplateResult => {
    const byMail = lookup.by === 'email';
    const other = () => {
      missing = [];
      deeds.write({ by: byMail ? 'postalCode' : 'email' });
      focus(byMail ? '#postalCode' : '#email');
    };
    return html`<div>
        <h3 class="title" tabindex="-1">${locked ? words.isItYours : words.whereIsIt}</h3>
        <p class="soft">${locked ? words.isItYoursHint : words.whereIsItHint}</p>
      </div>
      ${field(lookup, 'reference', words.number, 'text', 'off', words.numberHint)}
      ${byMail ? field(lookup, 'email', words.email, 'email', 'email') : field(lookup, 'postalCode', words.postalCode, 'text', 'postal-code')}
      ${submitButton(lookup)}
      <button type="button" class="link" @click=${other}>${byMail ? words.ratherPostalCode : words.ratherEmail}</button>
      <section class="aside"><h3 class="strong small">${words.noNumber}</h3><p class="small soft">${words.noNumberHint}</p></section>`;
  };

  const stub = (lookup: CaseLookup, { reference, kind, milestone, until, sendsCode }: CaseStub, strings: CaseStrings): TemplateResult =>
    html`<div>
        <p class="small soft">${words.kinds[kind]} <span class="number">${reference}</span></p>
        <h3 class="display" tabindex="-1">${strings.milestones[milestone]}</h3>
        ${until ? html`<p class="number">${words.expectedBy(strings.dates.day(dateOf(until)))}</p>` : nothing}
      </div>
      <p>${sendsCode ? words.stubHint : words.stubOnly}</p>
      ${sendsCode ? submitButton(lookup) : nothing}`;

  const code = (lookup: CaseLookup): TemplateResult =>
    html`<div>
        <h3 class="title" tabindex="-1">${words.codeSent}</h3>
        <p class="soft">${words.codeHint}</p>
      </div>
      ${field(lookup, 'code', words.code, 'numeric', 'one-time-code')}
      ${submitButton(lookup)}
      <button type="button" class="link" @click=${() => void deeds.sendCode()}>${words.sendAgain}</button>`;

  const lookupShown = (lookup: CaseLookup, locked: boolean, strings: CaseStrings): TemplateResult =>
    isCode(lookup) ? code(lookup) : isStub(lookup) && lookup.stub ? stub(lookup, lookup.stub, strings) : form(lookup, locked);

  return {
    styles: [styles],
    title: () => lotse.strings?.findCase,
    show({ lookup, shown }, strings) {
      const helps = host.inPanel && (lookup.problem || (isStub(lookup) && !lookup.stub?.sendsCode)) ? people(lotse, 3) : nothing;
      return html`${problemOf(lookup, strings)}${lookupShown(lookup, shown?.phase === 'locked', strings)}${helps}`;
    },
    enter() {
      missing = [];
      if (host.reference) deeds.ask(host.reference);
    },
    submit: () => void submit(),
    back() {
      missing = [];
      return deeds.back();
    },
    get step() {
      const lookup = now();
      return lookup && isCode(lookup) ? 'code' : lookup && isStub(lookup) ? 'stub' : '';
    },
  };
};

const isCode = ({ phase }: CaseLookup): boolean => phase === 'code' || phase === 'opening';
const isStub = ({ phase, stub }: CaseLookup): boolean => phase === 'stub' || (phase === 'sending' && stub !== undefined);
